import { describe, expect, it } from 'vitest';
import { readCases } from '../../cases/case.ts';
import { worldOf } from '../../cases/world.ts';
import { asDay } from '../day.ts';
import type { Language } from '../explain/explanation.ts';
import { textOf } from '../explain/sentence.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { explainFinding } from './explain-finding.ts';
import { findingKinds } from './finding.ts';
import { findings } from './findings.ts';

/** Every finding of every case that names one, on its first day, in words. */
const told = (lang: Language) => readCases().filter((each) => each.findings.length > 0).flatMap(({ file, world: said, findings: [first] }) => {
  const facts = worldOf(said);
  const world = compileWorld(facts);
  const clocks = { on: asDay(first?.on ?? '2026-12-01'), at: asSeq(facts.commits.length) };
  return findings(world, clocks).map((finding) => {
    const { headline, why, mend } = explainFinding(world, finding, clocks, lang);
    return { file, kind: finding.kind, said: [headline, why, mend].map((sentence) => textOf(sentence).replaceAll('\u00a0', ' ')) };
  });
});

describe.each(['de', 'en'] as const)('findings in words, %s', (lang) => {
  const all = told(lang);

  it('of every kind', () => expect(findingKinds.filter((kind) => !all.some((one) => one.kind === kind))).toEqual([]));

  it('are whole sentences without a hole', () => {
    for (const { file, said } of all) for (const text of said) {
      expect(text, file).toMatch(/^[A-ZÄÖÜ0-9„“].*\.$/);
      expect(text, file).not.toMatch(/ {2}| [.,:]|[.,:]{2}|undefined|!|„“|“”|\bnull\b/);
    }
  });

  it('never say more than Feder knows', () => {
    for (const { said } of all) expect(said.join(' ')).not.toMatch(/verletzt|nichtig|amtlich|rechtswidrig|unlawful|void\b/i);
  });
});

it('reads, case by case', () => {
  const shown = new Set<string>();
  const lines = told('de').flatMap(({ kind, said }) => {
    if (shown.has(kind)) return [];
    shown.add(kind);
    return [`${kind}: ${said.join(' ')}`];
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "GAP: Bei „rechenzentrum“ fehlt eine federführende Stelle. Keine erfasste Regel benennt jemanden, und die Aufzeichnung gilt als vollständig. Durch Beschluss bestimmen, wer federführend sein soll.",
      "DOUBLE: Die BITBW und das Innenministerium stehen sich bei „e-akte“ in allen 4 Gemeinden gegenüber. Die Regelungen sind gleich stark, und keine ersetzt die andere. Das Datum entscheidet nie. Eine der 2 Regelungen aufheben.",
      "CROSSED: Bei „e-akte“ geht in Böblingen die Regel, die die Stelle P nennt (Beschluss r1, Ziffer 1), vor, obwohl enger gilt: die Regel, die die Stadt Böblingen nennt (Beschluss m, Ziffer 1). Bei gleichem Rang geht der genauere Gegenstand dem engeren Gebiet vor. Das ist ein Hinweis, weil es so gewollt sein kann. Den Geltungsbereich der Regelung ändern.",
      "SHADOWED: Die Regel, die die Stadt Böblingen nennt (Beschluss m, Ziffer 1), wird nirgends angewandt. Überall, wo sie zutrifft, geht ihr eine andere Regel vor. Die Regelung aufheben.",
      "EXPIRING: Bei „e-akte“ endet die Zuständigkeit in 3 von 4 Gemeinden mit dem 31.10.2026, danach ist eine federführende Stelle nicht erfasst. Wer danach zuständig ist, ist nicht erfasst. Das ist keine Lücke. Durch Beschluss bestimmen, wer federführend sein soll, spätestens zum 01.11.2026.",
      "REDUNDANT: Die Regel, die das Innenministerium nennt (Beschluss r1, Ziffer 1), ist entbehrlich. Ohne sie wären alle Antworten dieselben. Die Regelung aufheben.",
      "ULTRA_VIRES: Die Regel, die die Stadt Böblingen nennt (Beschluss r1, Ziffer 1), wird in 3 von 4 Gemeinden von Feder nicht angewandt. Die Befugnis des Gremiums oder der Rang reicht dort nicht. Über die Gültigkeit sagt Feder nichts. Den Geltungsbereich der Regelung ändern.",
      "DANGLING: Die Regel, die das Altes Amt nennt (Beschluss r1, Ziffer 1), nennt etwas, das nicht mehr besteht: das Altes Amt. Der Name ist an diesem Tag nicht in Kraft, und keine Rechtsnachfolge ist erfasst. Die Rechtsnachfolge erfassen.",
      "LEVEL_MISMATCH: Bei „baugenehmigung“ handelt in Böblingen die BITBW, erwartet wird eine Stelle der Ebene Gemeinde oder Kreis. Wer als Inhaber einer Funktion handelt, wird an der Funktion gemessen, jede andere Stelle an ihrer eigenen Ebene. Durch Beschluss bestimmen, wer zuständig sein soll.",
      "UNFUNDED: Bei „e-akte“ trägt in allen 4 Gemeinden niemand 2/5 der Kosten. Eine Finanzierung wird erwartet, und die erfassten Anteile ergeben weniger als das Ganze. Durch Beschluss regeln, wer 2/5 der Kosten trägt.",
      "UNSUPERVISED: Bei „baugenehmigung“ fehlt in Böblingen eine Rechtsaufsicht. Eine Aufsicht wird erwartet. Weder nennt sie eine Regel, noch ist eine über die zuständige Stelle erfasst. Durch Beschluss bestimmen, wer die Rechtsaufsicht führen soll.",
      "SELF_SUPERVISED: Bei „baugenehmigung“ beaufsichtigt in Böblingen die Stadt Böblingen sich selbst. Wer beaufsichtigt und wer handelt, ist dieselbe juristische Person oder dieselbe Stelle. Durch Beschluss bestimmen, wer die Rechtsaufsicht führen soll.",
      "CIRCULAR_DELEGATION: Bei „baugenehmigung“ übertragen die Stelle Y und die Stelle Z die Aufgabe in Böblingen im Kreis. Die Übertragungen führen zu ihrem Anfang zurück und bleiben deshalb außer Betracht. Eine der 2 Regelungen aufheben.",
      "MISSING_LEGAL_BASIS: Ohne erfasste Rechtsgrundlage: die Regel, die das Innenministerium nennt (Beschluss r1, Ziffer 1). Weder die Regelung selbst noch die genutzte Befugnis nennt eine Rechtsgrundlage, die an diesem Tag in Kraft ist. Die Rechtsgrundlage erfassen.",
      "MISSING_CONSENT: Das Einvernehmen der Stadt Böblingen zu „Beschluss r1, Ziffer 1“ ist nicht erfasst. Am Tag vor dem Beginn der Regelung war das Einvernehmen vorgeschrieben. Das Einvernehmen einholen und erfassen.",
      "OVERDUE_COMMITMENT: Dass das Innenministerium die Zusage „betriebskonzept“ bis zum 30.06.2026 eingehalten hat, ist nicht erfasst. Der letzte Tag ist vorbei, und eine Erfüllung ist nicht eingetragen. Erfassen, dass die Zusage eingehalten ist.",
      "UNCOVERED: „e-akte“ ist in 2 von 4 Gemeinden nicht eingeführt, obwohl die Frist abgelaufen ist. Der Stand ist weder „läuft“ noch „kommt nicht in Betracht“. Den Stand der Einführung erfassen.",
      "UNACCEPTED: Bis zum 30.06.2026 ist die Annahme durch die Stadt Böblingen nicht erfasst: die Regel, die die Stadt Böblingen nennt (Beschluss r1, Ziffer 1). Die Frist ist abgelaufen. Ob die Annahme aussteht oder nur nicht eingetragen ist, weiß Feder nicht. Die Annahme erfassen.",
    ]
  `);
});
