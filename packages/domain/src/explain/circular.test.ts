import { expect, it } from 'vitest';
import { asArs } from '../ars.ts';
import { explain } from '../explain.ts';
import { asId, type BodyId, type SubjectId } from '../ids.ts';
import { resolve } from '../resolve/resolve.ts';
import { whyNot } from '../resolve/why-not.ts';
import { at, delegation, on } from '../testing/build.ts';
import { B, buildingLaw, paperWorld } from '../testing/paper.ts';
import { compileWorld } from '../world/compile.ts';
import type { Language } from './explanation.ts';
import { textOf, type Sentence } from './sentence.ts';
import { explainWhyNot } from './why-not.ts';

/** Row 23: the town hands on to Y, Y to Z, and Z back to Y. */
function told(lang: Language): string[] {
  const facts = paperWorld();
  facts.assignment.push(buildingLaw());
  facts.delegation.push(delegation('d1', 'bau', 'stadt-b', 'y'), delegation('d2', 'bau', 'y', 'z'), delegation('d3', 'bau', 'z', 'y'));
  const world = compileWorld(facts);
  const query = { subject: asId<SubjectId>('bau'), role: 'EXECUTE' as const, place: asArs(B), on: on('2026-12-01'), at: at(3) };
  const answer = resolve(world, query);
  const { headline, because, notes } = explain(world, query, answer, lang);
  const z = explainWhyNot(world, query, answer, whyNot(world, query, answer, asId<BodyId>('z')), lang);
  return [headline, because, ...notes, z.question, ...z.because].map((sentence: Sentence) => textOf(sentence).replaceAll('\u00a0', ' '));
}

it('a circle of delegations is told where the duty stays, and to whoever asks for the body that it leads to', () => expect([told('de'), told('en')]).toMatchInlineSnapshot(`
  [
    [
      "Zuständig ist Ypsilon.",
      "weil „Baugenehmigung“ Aufgabe der unteren Baurechtsbehörde ist (§ 48 Abs. 1 LBO), die Stadt Böblingen diese Funktion als Große Kreisstadt innehat (§ 15 Abs. 1 LVG) und die Aufgabe auf Ypsilon übertragen hat (§ 48 Abs. 1 LBO).",
      "Die Pflicht trug vorher die Stadt Böblingen. Durch Übertragung trägt sie Ypsilon.",
      "Die Übertragung auf Zett (§ 48 Abs. 1 LBO) führt im Kreis zurück und wird von Feder nicht angewandt.",
      "Warum nicht Zett?",
      "Die Übertragung auf Zett (§ 48 Abs. 1 LBO) führt im Kreis zurück und wird von Feder nicht angewandt.",
    ],
    [
      "Ypsilon is responsible.",
      "because “Baugenehmigung” is a matter for the lower building authority (§ 48 Abs. 1 LBO), the Stadt Böblingen holds this function as a major district town (§ 15 Abs. 1 LVG) and has transferred the task to Ypsilon (§ 48 Abs. 1 LBO).",
      "The duty was formerly with the Stadt Böblingen. By transfer it is with Ypsilon.",
      "The transfer to Zett (§ 48 Abs. 1 LBO) leads back in a circle and is not applied by Feder.",
      "Why not Zett?",
      "The transfer to Zett (§ 48 Abs. 1 LBO) leads back in a circle and is not applied by Feder.",
    ],
  ]
`));
