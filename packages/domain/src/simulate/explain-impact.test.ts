import { describe, expect, it } from 'vitest';
import { readCases } from '../../cases/case.ts';
import { resolutionOf } from '../../cases/acts.ts';
import { worldOf } from '../../cases/world.ts';
import { expectedBy } from '../clauses/explain-refusal.ts';
import { refusalCodes } from '../clauses/refusal.ts';
import { textOf } from '../explain/sentence.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { explainImpact } from './explain-impact.ts';
import { simulate } from './simulate.ts';

const cases = readCases();

/** What the resolution of a case would change, in words. */
function told(number: number, lang: 'de' | 'en' = 'de'): string[] {
  const found = cases.find(({ file, acts }) => file.startsWith(`${number}-`) && acts.resolution);
  if (!found?.acts.resolution) throw new Error(`Case ${number} has no resolution.`);
  const world = compileWorld(worldOf(found.world));
  const simulated = simulate(world, resolutionOf(found.acts.resolution));
  if (simulated.outcome === 'REFUSED') throw new Error(`Case ${number} is refused.`);
  const { changes, idle } = explainImpact(world, simulated.impact, asSeq(1), lang);
  return [...changes, ...idle].map(textOf);
}

describe('an impact in words', () => {
  it('says from when who bears what instead of whom', () => {
    expect(told(280)).toEqual(['Ab 01.01.2027 liegt die Federführung bei „e-akte“ in allen 4 Gemeinden bei der BITBW statt bei dem Innenministerium.']);
    expect(told(280, 'en')).toEqual(['From 1 January 2027, the lead on “e-akte” in all 4 municipalities lies with the BITBW instead of the Innenministerium.']);
  });

  it('says which gap is closed and which is opened, and what was only not recorded', () => {
    expect(told(266)).toEqual([
      'Ab 01.01.2027 bis einschließlich 31.12.2027 liegt die Federführung bei „e-akte“ in Stuttgart bei der BITBW. Bisher ist dafür niemand erfasst.',
      'Ab 01.01.2027 bis einschließlich 31.12.2027 liegt die Federführung bei „e-akte“ in Tübingen bei der BITBW. Lücke geschlossen: Bisher war dafür niemand zuständig.',
      'Lücke geöffnet: Ab 01.01.2028 fehlt bei „e-akte“ in Stuttgart eine federführende Stelle.',
    ]);
    expect(told(220, 'en')).toEqual(['Gap opened: From 1 January 2027, nobody is responsible for the lead on “e-akte” in all 4 municipalities.']);
  });

  it('says what is in conflict', () => {
    expect(told(267).at(-1)).toBe('Widerspruch: Ab 01.07.2027 ist die Federführung bei „e-akte“ in 3 von 4 Gemeinden nicht eindeutig. Gleich starke Regeln nennen die BITBW und das Innenministerium.');
    expect(told(267, 'en').at(-1)).toBe('Conflict: From 1 July 2027, the lead on “e-akte” in 3 of 4 municipalities is claimed by the BITBW and the Innenministerium.');
  });

  it('says who pays, and who does the work', () => {
    expect(told(269)[0]).toBe('Ab 01.01.2027 liegt die Finanzierung von „e-akte“ in Stuttgart bei dem Land Baden-Württemberg (3/5) und der Stadt Stuttgart (2/5) statt bei dem Land Baden-Württemberg.');
    expect(told(230)).toEqual(['Ab 01.01.2027 liegt der Betrieb von „e-akte“ in allen 4 Gemeinden bei dem Innenministerium (Durchführung: die BITBW) statt bei dem Innenministerium.']);
    expect(told(230, 'en')).toEqual(['From 1 January 2027, the operation of “e-akte” in all 4 municipalities lies with the Innenministerium (carried out by the BITBW) instead of the Innenministerium.']);
  });

  it('says what will do nothing', () => {
    expect(told(268)).toEqual([
      'Der Beschluss ändert an keinem Tag eine Antwort.',
      'Ziffer 1 wirkt an ihrem ersten Tag nicht: In allen 4 erreichten Zellen geht eine andere Regel vor.',
      'Ziffer 2 geht in 1 Zelle über die erfasste Befugnis des Gremiums hinaus und wird dort von Feder nicht angewandt.',
    ]);
    expect(told(268, 'en')[0]).toBe('The resolution changes no answer on any day.');
  });

  it('has both languages for every refusal', () => {
    for (const code of refusalCodes) for (const lang of ['de', 'en'] as const) expect(expectedBy(code, lang)).toMatch(/^\p{L}/u);
  });

  it('leaves nothing unsaid in any case', () => {
    for (const { file, acts } of cases) {
      if (!acts.resolution || acts.refused) continue;
      for (const lang of ['de', 'en'] as const) for (const sentence of told(Number.parseInt(file, 10), lang)) expect(sentence, file).not.toMatch(/undefined|null|object| {2}|\.\.| [.,]/);
    }
  });
});
