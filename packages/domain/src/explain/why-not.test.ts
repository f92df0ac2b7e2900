import { describe, expect, it } from 'vitest';
import { asArs } from '../ars.ts';
import type { WorldFacts } from '../facts.ts';
import { asId, type BodyId, type SubjectId } from '../ids.ts';
import { resolve } from '../resolve/resolve.ts';
import { whyNot } from '../resolve/why-not.ts';
import type { Role } from '../rules.ts';
import { at, clause, days, delegation, fact, law, on, rule, scope } from '../testing/build.ts';
import { A, B, buildingLaw, clauseRecord, holding, paperWorld, S } from '../testing/paper.ts';
import { compileWorld } from '../world/compile.ts';
import { textOf } from './sentence.ts';
import { explainWhyNot } from './why-not.ts';

type Asked = { subject?: string; role?: Role; place?: string; day?: string; not: string };

/** "Warum nicht …?" in the paper's world: the kinds of the reasons, and the sentences in both languages. */
function told({ subject = 'bau', role = 'EXECUTE', place = B, day = '2026-12-01', not }: Asked, given: (facts: WorldFacts) => void = () => undefined) {
  const facts = paperWorld();
  facts.assignment.push(buildingLaw());
  given(facts);
  const world = compileWorld(facts);
  const query = { subject: asId<SubjectId>(subject), role, place: asArs(place), on: on(day), at: at(3) };
  const answer = resolve(world, query);
  const found = whyNot(world, query, answer, asId<BodyId>(not));
  const sentences = (['de', 'en'] as const).flatMap((lang) => explainWhyNot(world, query, answer, found, lang).because.map((sentence) => textOf(sentence).replaceAll('\u00a0', ' ')));
  return [...found.reasons.map(({ kind }) => kind), ...sentences];
}

const decided = (facts: WorldFacts) => facts.clause.push(clauseRecord('c1', 'itr'), clauseRecord('c2', 'itr', '2026-02-01'));
const leads = (not: string): Asked => ({ subject: 'e-akte', role: 'LEAD', place: S, not });

describe('why not', () => {
  it('the county: it holds the function for a wider area', () => expect(told({ not: 'lra-bb' })).toMatchInlineSnapshot(`
    [
      "WIDER_AREA",
      "Das Landratsamt Böblingen ist als „untere Baurechtsbehörde“ für den Landkreis Böblingen eingetragen. Für Böblingen geht ein genauerer Eintrag vor, der die Stadt Böblingen nennt (§ 15 Abs. 1 LVG).",
      "The Landratsamt Böblingen is recorded as “lower building authority” for the Landkreis Böblingen. For Böblingen a more specific entry goes before it, which names the Stadt Böblingen (§ 15 Abs. 1 LVG).",
    ]
  `));
  it('the town of another place: it holds the function elsewhere', () => expect(told({ place: A, not: 'stadt-b' })).toMatchInlineSnapshot(`
    [
      "OUT_OF_REACH",
      "Der Eintrag, der die Stadt Böblingen als „untere Baurechtsbehörde“ nennt (§ 15 Abs. 1 LVG), gilt für Böblingen, aber nicht für Aidlingen.",
      "The entry that names the Stadt Böblingen as “lower building authority” (§ 15 Abs. 1 LVG) holds for Böblingen, but not for Aidlingen.",
    ]
  `));
  it('whoever is decided on below a law', () => expect(told(leads('im'), (facts) => {
    decided(facts);
    facts.assignment.push(rule('g', 'it', 'LEAD', ['ressort'], { rank: 'gesetz' }), rule('r1', 'e-akte', 'LEAD', ['im'], { origin: clause('c1') }));
  })).toMatchInlineSnapshot(`
    [
      "RULE_LOST",
      "Die Regel, die das Innenministerium nennt (Beschluss ITR 2026/1, Ziffer 1), unterliegt der Regel, die das Finanzministerium nennt (§ 48 Abs. 1 LBO): Gesetz geht vor Beschluss.",
      "The rule that names the Innenministerium (Beschluss ITR 2026/1, Ziffer 1) loses to the rule that names the Finanzministerium (§ 48 Abs. 1 LBO): Gesetz goes before Beschluss.",
    ]
  `));
  it('whoever holds the function of a rule that lost', () => expect(told(leads('stadt-s'), (facts) =>
    facts.assignment.push(rule('r', 'e-akte', 'LEAD', ['im']), rule('f', 'it', 'LEAD', ['fn:gemeinde'], { mode: 'FALLBACK' })))).toMatchInlineSnapshot(`
      [
        "RULE_LOST",
        "Die Landeshauptstadt Stuttgart ist hier als „Gemeinde selbst“ eingetragen.",
        "Die Regel, die die Gemeinde selbst nennt (§ 48 Abs. 1 LBO), unterliegt der Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO): Eine hilfsweise Regel gilt nur, solange keine verbindliche gilt.",
        "The Landeshauptstadt Stuttgart is recorded here as “municipality itself”.",
        "The rule that names the municipality itself (§ 48 Abs. 1 LBO) loses to the rule that names the Innenministerium (§ 48 Abs. 1 LBO): a fallback rule holds only while no mandatory rule does.",
      ]
    `));
  it('whoever was replaced', () => expect(told(leads('im'), (facts) => {
    decided(facts);
    facts.assignment.push(rule('r1', 'e-akte', 'LEAD', ['im'], { origin: clause('c1') }), rule('r2', 'e-akte', 'LEAD', ['bitbw'], { origin: clause('c2') }));
    facts.ending.push({ ...fact('e1'), target: asId('r1'), rank: asId('beschluss'), origin: clause('c2') });
  })).toMatchInlineSnapshot(`
    [
      "RULE_SIFTED",
      "Die Regel, die das Innenministerium nennt (Beschluss ITR 2026/1, Ziffer 1), ist beendet (Beschluss ITR 2026/1, Ziffer 1).",
      "The rule that names the Innenministerium (Beschluss ITR 2026/1, Ziffer 1) has ended (Beschluss ITR 2026/1, Ziffer 1).",
    ]
  `));
  it('whoever was decided on beyond the powers of a board', () => expect(told(leads('stadt-b'), (facts) => {
    facts.clause.push(clauseRecord('c3', 'gr-b'));
    facts.assignment.push(rule('r', 'e-akte', 'LEAD', ['stadt-b'], { origin: clause('c3') }));
  })).toMatchInlineSnapshot(`
    [
      "RULE_SIFTED",
      "Die Regel, die die Stadt Böblingen nennt (Beschluss GR-B 2026/1, Ziffer 1), überschreitet die Befugnis des Gremiums und wird von Feder nicht angewandt.",
      "The rule that names the Stadt Böblingen (Beschluss GR-B 2026/1, Ziffer 1) goes beyond the competence of its board and is not applied by Feder.",
    ]
  `));
  it('whoever handed the duty on, before the function that it holds', () => expect(told({ not: 'stadt-b' }, (facts) => facts.delegation.push(delegation('d', 'bau', 'stadt-b', 'zv')))).toMatchInlineSnapshot(`
    [
      "HANDED_ON",
      "Die Stadt Böblingen hat die Aufgabe auf den Zweckverband Bauen übertragen (§ 48 Abs. 1 LBO) und trägt sie deshalb nicht selbst.",
      "The Stadt Böblingen has transferred the task to the Zweckverband Bauen (§ 48 Abs. 1 LBO) and no longer bears it.",
    ]
  `));
  it('whoever only does the work', () => expect(told({ not: 'komm-one' }, (facts) => facts.delegation.push(delegation('d', 'bau', 'stadt-b', 'komm-one', { transfersDuty: false })))).toMatchInlineSnapshot(`
    [
      "PERFORMS",
      "Komm.ONE führt die Aufgabe nur durch (§ 48 Abs. 1 LBO). Die Pflicht trägt die Stadt Böblingen.",
      "Komm.ONE only carries out the task (§ 48 Abs. 1 LBO). The duty is with the Stadt Böblingen.",
    ]
  `));
  it('whoever passed the work on', () => expect(told({ not: 'y' }, (facts) =>
    facts.delegation.push(delegation('d1', 'bau', 'stadt-b', 'y', { transfersDuty: false, mayPassOn: true }), delegation('d2', 'bau', 'y', 'z', { transfersDuty: false })))).toMatchInlineSnapshot(`
      [
        "HANDED_ON",
        "Ypsilon hat die Durchführung an Zett weitergegeben (§ 48 Abs. 1 LBO).",
        "Ypsilon has passed the work on to Zett (§ 48 Abs. 1 LBO).",
      ]
    `));
  it('whoever receives by a less specific delegation', () => expect(told({ not: 'zv' }, (facts) =>
    facts.delegation.push(delegation('weit', 'bau', 'stadt-b', 'zv'), delegation('eng', 'bau', 'stadt-b', 'komm-one', { scope: scope(B) })))).toMatchInlineSnapshot(`
      [
        "DELEGATION_LOST",
        "Die Übertragung auf den Zweckverband Bauen (§ 48 Abs. 1 LBO) tritt hinter die Übertragung auf Komm.ONE (§ 48 Abs. 1 LBO) zurück, weil diese den Ort genauer nennt.",
        "The transfer to the Zweckverband Bauen (§ 48 Abs. 1 LBO) yields to the transfer to Komm.ONE (§ 48 Abs. 1 LBO), which names the place more specifically.",
      ]
    `));
  it('whoever would receive from a body that has not got the duty', () => expect(told({ place: A, not: 'zv' }, (facts) => facts.delegation.push(delegation('d', 'bau', 'stadt-b', 'zv')))).toMatchInlineSnapshot(`
    [
      "OUT_OF_REACH",
      "Die Übertragung von der Stadt Böblingen auf den Zweckverband Bauen (§ 48 Abs. 1 LBO) wirkt nur, wo die Stadt Böblingen die Aufgabe trägt oder weitergeben darf.",
      "The transfer from the Stadt Böblingen to the Zweckverband Bauen (§ 48 Abs. 1 LBO) takes effect only where the Stadt Böblingen bears the task or may pass it on.",
    ]
  `));
  it('whoever was only announced', () => expect(told(leads('land'), (facts) => facts.assignment.push(rule('artikel', 'e-akte', 'LEAD', ['land'], { confidence: 'ANNOUNCED' })))).toMatchInlineSnapshot(`
    [
      "ANNOUNCED",
      "Laut „Quelle“ (Feder, 2026) soll das Land Baden-Württemberg bei „E-Akte“ federführend sein. Das ist angekündigt und gilt nicht als Entscheidung.",
      "According to “Quelle” (Feder, 2026), the Land Baden-Württemberg will take the lead for “E-Akte”. This is announced and does not count as a decision.",
    ]
  `));
  it('whoever is named for another role, on other days, elsewhere, for a status, not below', () => {
    const named = (said: Parameters<typeof rule>[4], role: Role = 'LEAD', about = 'e-akte') => told(leads('im'), (facts) => facts.assignment.push(rule('r', about, role, ['im'], { origin: law, ...said })));
    expect([
      named({}, 'OPERATE'), named({ valid: days('2027-01-01') }), named({ valid: days('2026-01-01', '2026-07-01') }), named({ scope: scope('08115', '08416') }),
      named({ scope: { ...scope('08'), except: [asArs(S)] } }), named({ scope: { ...scope('08'), status: asId('gks') } }), named({ here: true }, 'LEAD', 'it'), named({ scope: scope(B), valid: days('2027-01-01') }, 'OPERATE'),
    ]).toMatchInlineSnapshot(`
      [
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), betrifft den Betrieb und nicht die Federführung.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) is about the operation and not the lead.",
        ],
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), gilt erst ab dem 01.01.2027.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) holds only from 1 January 2027.",
        ],
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), galt nur bis zum 30.06.2026.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) held only until 30 June 2026.",
        ],
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), gilt für den Landkreis Böblingen und den Landkreis Tübingen, aber nicht für Stuttgart.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) holds for Landkreis Böblingen and Landkreis Tübingen, but not for Stuttgart.",
        ],
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), nimmt Stuttgart aus.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) leaves out Stuttgart.",
        ],
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), gilt nur für Orte mit dem Status „Große Kreisstadt“.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) holds only for places with the status “major district town”.",
        ],
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), gilt nur für „IT“ und Baden-Württemberg selbst, nicht für das, was darunter liegt.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) holds only for “IT” and Baden-Württemberg themselves, not for what lies below.",
        ],
        [
          "OUT_OF_REACH",
          "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), betrifft den Betrieb und nicht die Federführung, gilt erst ab dem 01.01.2027 und gilt für Böblingen, aber nicht für Stuttgart.",
          "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) is about the operation and not the lead, holds only from 1 January 2027 and holds for Böblingen, but not for Stuttgart.",
        ],
      ]
    `);
  });
  it('whoever holds a function only for another role of the subject', () => expect(told({ role: 'LEAD', not: 'stadt-b' })).toMatchInlineSnapshot(`
    [
      "OUT_OF_REACH",
      "Die Stadt Böblingen ist hier als „untere Baurechtsbehörde“ eingetragen (§ 15 Abs. 1 LVG).",
      "Die Regel, die die untere Baurechtsbehörde nennt (§ 48 Abs. 1 LBO), betrifft die Durchführung und nicht die Federführung.",
      "The Stadt Böblingen is recorded here as “lower building authority” (§ 15 Abs. 1 LVG).",
      "The rule that names the lower building authority (§ 48 Abs. 1 LBO) is about the execution and not the lead.",
    ]
  `));
  it('whoever holds a function only by an announcement', () => expect(told({ place: A, not: 'zv' }, (facts) => facts.holding.push(holding('h', 'ubb', 'zv', A, { confidence: 'ANNOUNCED' })))).toMatchInlineSnapshot(`
    [
      "OUT_OF_REACH",
      "Der Eintrag, der den Zweckverband Bauen als „untere Baurechtsbehörde“ nennt, ist nur angekündigt.",
      "The entry that names the Zweckverband Bauen as “lower building authority” is only announced.",
    ]
  `));
  it('whoever is gone', () => expect(told({ not: 'gone' }, (facts) => facts.succession.push({ ...fact('s'), from: asId('gone'), to: asId('im'), kind: 'TAKEOVER' }))).toMatchInlineSnapshot(`
    [
      "NOT_IN_FORCE",
      "Das Amt von gestern besteht am 01.12.2026 nicht. Nachgefolgt ist das Innenministerium.",
      "The Amt von gestern does not exist on 1 December 2026. Its place was taken by the Innenministerium.",
    ]
  `));
  it('whoever nothing names', () => expect(told({ not: 'lfdi' })).toMatchInlineSnapshot(`
    [
      "NOT_NAMED",
      "Keine erfasste Regel, kein Eintrag einer Funktion und keine Übertragung nennt die Landesbeauftragte für den Datenschutz für „Baugenehmigung“.",
      "No recorded rule, no entry of a function and no transfer names the Landesbeauftragte für den Datenschutz for “Baugenehmigung”.",
    ]
  `));
  it('whoever is one of two claimants', () => expect(told(leads('im'), (facts) => {
    decided(facts);
    facts.assignment.push(rule('r1', 'e-akte', 'LEAD', ['im'], { origin: clause('c1') }), rule('r2', 'e-akte', 'LEAD', ['bitbw'], { origin: clause('c2') }));
  })).toMatchInlineSnapshot(`
    [
      "CLAIMS",
      "Zwei Regeln widersprechen sich.",
      "Das Innenministerium gehört zu den Stellen, die in Betracht kommen. Feder wählt keine von ihnen aus.",
      "Two rules contradict each other.",
      "The Innenministerium is among the bodies that come into question. Feder chooses none of them.",
    ]
  `));
  it('asks by the name, with its article', () => {
    const world = compileWorld(paperWorld());
    const query = { subject: asId<SubjectId>('bau'), role: 'EXECUTE' as const, place: asArs(B), on: on('2026-12-01'), at: at(3) };
    const answer = resolve(world, query);
    const asked = (['zv', 'komm-one'] as const).flatMap((id) => (['de', 'en'] as const).map((lang) => textOf(explainWhyNot(world, query, answer, whyNot(world, query, answer, asId<BodyId>(id)), lang).question)));
    expect(asked).toEqual(['Warum nicht der Zweckverband Bauen?', 'Why not the Zweckverband Bauen?', 'Warum nicht Komm.ONE?', 'Why not Komm.ONE?']);
  });
  it('the holder, and anybody where the question stands deeper', () => expect([told({ not: 'stadt-b' }), told({ place: '08', not: 'stadt-b' })]).toMatchInlineSnapshot(`
    [
      [
        "HOLDS",
        "Zuständig ist die Stadt Böblingen.",
        "The Stadt Böblingen is responsible.",
      ],
      [
        "NO_CELL",
        "Diese Frage stellt sich in der Gemeinde.",
        "This question is answered in the municipality.",
      ],
    ]
  `));
});
