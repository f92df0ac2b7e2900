import { describe, expect, it } from 'vitest';
import { asArs } from './ars.ts';
import { explain } from './explain.ts';
import type { Language } from './explain/explanation.ts';
import { textOf as spoken, type Sentence } from './explain/sentence.ts';
import type { WorldFacts } from './facts.ts';
import { asId, type SubjectId } from './ids.ts';
import { resolve } from './resolve/resolve.ts';
import type { Role } from './rules.ts';
import { at, clause, days, delegation, fact, on, rule, territory } from './testing/build.ts';
import { A, B, buildingLaw, clauseRecord, expectation, paperWorld, S, subject, T } from './testing/paper.ts';
import { compileWorld } from './world/compile.ts';

/** The space in "§ 48" never breaks; here it is written as any other. */
const textOf = (sentence: Sentence): string => spoken(sentence).replaceAll('\u00a0', ' ');

/** An answer of the paper's world, as a reader sees it. */
function told(given: (facts: WorldFacts) => void, about: string, role: Role, place: string, day = '2026-12-01', lang: Language = 'de') {
  const facts = paperWorld();
  given(facts);
  const world = compileWorld(facts);
  const query = { subject: asId<SubjectId>(about), role, place: asArs(place), on: on(day), at: at(3) };
  const { headline, because, duels, notes } = explain(world, query, resolve(world, query), lang);
  return {
    headline: textOf(headline), because: textOf(because), notes: notes.map(textOf), linked: because.flatMap(({ basis }) => basis ?? []),
    duels: duels.map(({ winner, loser, compared, lostBy }) => [textOf(winner.title), textOf(winner.detail), compared.map(({ what, sign }) => `${what} ${sign}`).join(', '), textOf(loser.title), textOf(loser.detail), textOf(lostBy)]),
  };
}

const building = (facts: WorldFacts) => facts.assignment.push(buildingLaw());
const handedOn = (facts: WorldFacts) => { building(facts); facts.delegation.push(delegation('d', 'bau', 'stadt-b', 'zv', { valid: days('2024-01-01', '2026-12-01') })); };
const decided = (facts: WorldFacts) => facts.clause.push(clauseRecord('c1', 'itr'), clauseRecord('c2', 'itr', '2026-02-01'));
const lawAndDecision = (facts: WorldFacts) => { decided(facts); facts.assignment.push(rule('g', 'it', 'LEAD', ['ressort'], { rank: 'gesetz' }), rule('r1', 'e-akte', 'LEAD', ['im'], { origin: clause('c1') })); };

describe('the rows of the paper in words', () => {
  it('2: the city for itself', () => expect(told(building, 'bau', 'EXECUTE', B)).toMatchInlineSnapshot(`
    {
      "because": "weil „Baugenehmigung“ Aufgabe der unteren Baurechtsbehörde ist (§ 48 Abs. 1 LBO) und die Stadt Böblingen diese Aufgabe als Große Kreisstadt selbst wahrnimmt (§ 15 Abs. 1 LVG).",
      "duels": [
        [
          "Stadt Böblingen",
          "Untere Baurechtsbehörde für Böblingen (§ 15 Abs. 1 LVG)",
          "PLACE >",
          "Landratsamt Böblingen",
          "Untere Baurechtsbehörde für den Landkreis Böblingen",
          "Unterliegt beim Ort: Der Eintrag für Böblingen ist genauer als der für den Landkreis Böblingen.",
        ],
      ],
      "headline": "Zuständig ist die Stadt Böblingen.",
      "linked": [
        "gesetz",
        "lvg-15",
      ],
      "notes": [],
    }
  `));
  it('2, in English', () => expect(told(building, 'bau', 'EXECUTE', B, '2026-12-01', 'en')).toMatchInlineSnapshot(`
    {
      "because": "because “Baugenehmigung” is a matter for the lower building authority (§ 48 Abs. 1 LBO) and the Stadt Böblingen does this itself as a major district town (§ 15 Abs. 1 LVG).",
      "duels": [
        [
          "Stadt Böblingen",
          "Lower building authority for Böblingen (§ 15 Abs. 1 LVG)",
          "PLACE >",
          "Landratsamt Böblingen",
          "Lower building authority for the Landkreis Böblingen",
          "Loses by place: the entry for Böblingen is more specific than that for the Landkreis Böblingen.",
        ],
      ],
      "headline": "The Stadt Böblingen is responsible.",
      "linked": [
        "gesetz",
        "lvg-15",
      ],
      "notes": [],
    }
  `));
  it('8: a law before a decision', () => expect(told(lawAndDecision, 'e-akte', 'LEAD', S)).toMatchInlineSnapshot(`
    {
      "because": "weil das Finanzministerium für die Federführung bei „IT“ einschließlich „E-Akte“ benannt ist (§ 48 Abs. 1 LBO).",
      "duels": [
        [
          "Finanzministerium",
          "„IT“ · Baden-Württemberg · Gesetz (§ 48 Abs. 1 LBO)",
          "MODE =, RANK >",
          "Innenministerium",
          "„E-Akte“ · Baden-Württemberg · Beschluss (Beschluss ITR 2026/1, Ziffer 1)",
          "Unterliegt beim Rang: Gesetz geht vor Beschluss.",
        ],
      ],
      "headline": "Federführend ist das Finanzministerium.",
      "linked": [
        "gesetz",
      ],
      "notes": [],
    }
  `));
  it('8, in English', () => expect(told(lawAndDecision, 'e-akte', 'LEAD', S, '2026-12-01', 'en')).toMatchInlineSnapshot(`
    {
      "because": "because the Finanzministerium is named for the lead on “IT” including “E-Akte” (§ 48 Abs. 1 LBO).",
      "duels": [
        [
          "Finanzministerium",
          "“IT” · Baden-Württemberg · Gesetz (§ 48 Abs. 1 LBO)",
          "MODE =, RANK >",
          "Innenministerium",
          "“E-Akte” · Baden-Württemberg · Beschluss (Beschluss ITR 2026/1, Ziffer 1)",
          "Loses by rank: Gesetz goes before Beschluss.",
        ],
      ],
      "headline": "The Finanzministerium takes the lead.",
      "linked": [
        "gesetz",
      ],
      "notes": [],
    }
  `));
  it('22: a duty handed on, and back', () => expect([told(handedOn, 'bau', 'EXECUTE', B, '2026-11-30'), told(handedOn, 'bau', 'EXECUTE', B).headline]).toMatchInlineSnapshot(`
    [
      {
        "because": "weil „Baugenehmigung“ Aufgabe der unteren Baurechtsbehörde ist (§ 48 Abs. 1 LBO), die Stadt Böblingen diese Funktion als Große Kreisstadt innehat (§ 15 Abs. 1 LVG) und die Aufgabe auf den Zweckverband Bauen übertragen hat (§ 48 Abs. 1 LBO).",
        "duels": [
          [
            "Stadt Böblingen",
            "Untere Baurechtsbehörde für Böblingen (§ 15 Abs. 1 LVG)",
            "PLACE >",
            "Landratsamt Böblingen",
            "Untere Baurechtsbehörde für den Landkreis Böblingen",
            "Unterliegt beim Ort: Der Eintrag für Böblingen ist genauer als der für den Landkreis Böblingen.",
          ],
        ],
        "headline": "Zuständig ist der Zweckverband Bauen.",
        "linked": [
          "gesetz",
          "lvg-15",
          "gesetz",
        ],
        "notes": [
          "Die Pflicht trug vorher die Stadt Böblingen. Durch Übertragung trägt sie der Zweckverband Bauen.",
          "Die Übertragung auf den Zweckverband Bauen endet am 30.11.2026.",
        ],
      },
      "Zuständig ist die Stadt Böblingen.",
    ]
  `));
  it('22, in English', () => expect([told(handedOn, 'bau', 'EXECUTE', B, '2026-11-30', 'en'), told(handedOn, 'bau', 'EXECUTE', B, '2026-12-01', 'en').headline]).toMatchInlineSnapshot(`
    [
      {
        "because": "because “Baugenehmigung” is a matter for the lower building authority (§ 48 Abs. 1 LBO), the Stadt Böblingen holds this function as a major district town (§ 15 Abs. 1 LVG) and has transferred the task to the Zweckverband Bauen (§ 48 Abs. 1 LBO).",
        "duels": [
          [
            "Stadt Böblingen",
            "Lower building authority for Böblingen (§ 15 Abs. 1 LVG)",
            "PLACE >",
            "Landratsamt Böblingen",
            "Lower building authority for the Landkreis Böblingen",
            "Loses by place: the entry for Böblingen is more specific than that for the Landkreis Böblingen.",
          ],
        ],
        "headline": "The Zweckverband Bauen is responsible.",
        "linked": [
          "gesetz",
          "lvg-15",
          "gesetz",
        ],
        "notes": [
          "The duty was formerly with the Stadt Böblingen. By transfer it is with the Zweckverband Bauen.",
          "The transfer to the Zweckverband Bauen ends on 30 November 2026.",
        ],
      },
      "The Stadt Böblingen is responsible.",
    ]
  `));
  it('whoever hands on only the work holds the function still', () => {
    const told21 = (lang: Language) => told((facts) => { building(facts); facts.delegation.push(delegation('d', 'bau', 'lra-bb', 'komm-one', { transfersDuty: false })); }, 'bau', 'EXECUTE', A, '2026-12-01', lang).because;
    expect((['de', 'en'] as const).map(told21)).toMatchInlineSnapshot(`
      [
        "weil „Baugenehmigung“ Aufgabe der unteren Baurechtsbehörde ist (§ 48 Abs. 1 LBO), hier das Landratsamt Böblingen diese Funktion innehat und mit der Durchführung Komm.ONE beauftragt hat (§ 48 Abs. 1 LBO).",
        "because “Baugenehmigung” is a matter for the lower building authority (§ 48 Abs. 1 LBO), the Landratsamt Böblingen holds this function here and has entrusted Komm.ONE with carrying it out (§ 48 Abs. 1 LBO).",
      ]
    `);
  });
});

describe('where nobody answers', () => {
  it('says that nothing is recorded', () => {
    const { headline, because } = told(() => undefined, 'e-akte', 'LEAD', S);
    expect([headline, because]).toEqual(['Nicht erfasst.', 'weil keine erfasste Regel für „E-Akte“ eine federführende Stelle nennt und das Verzeichnis dafür nicht als vollständig gezeichnet ist.']);
  });
  it('says that nobody is, and who was announced by whom', () => {
    const announced = (facts: WorldFacts) => { facts.expectation.push(expectation('rz', 'rechenzentrum', 'LEAD', '08', 'COMPLETE')); facts.assignment.push(rule('artikel', 'rechenzentrum', 'LEAD', ['land'], { confidence: 'ANNOUNCED' })); };
    const { headline, notes } = told(announced, 'rechenzentrum', 'LEAD', '08');
    expect([headline, ...notes]).toEqual(['Niemand ist zuständig.', 'Laut „Quelle“ (Feder, 2026) soll das Land Baden-Württemberg bei „Gemeinsames Rechenzentrum“ federführend sein. Das ist angekündigt und gilt nicht als Entscheidung.']);
  });
  it('names the function that nobody holds', () => expect(told(building, 'bau', 'EXECUTE', T).because).toContain('Aufgabe der unteren Baurechtsbehörde ist (§ 48 Abs. 1 LBO), für Tübingen niemand in dieser Funktion eingetragen ist'));
  it('never breaks a paragraph from its sign', () => {
    const facts = paperWorld();
    building(facts);
    const world = compileWorld(facts);
    const query = { subject: asId<SubjectId>('bau'), role: 'EXECUTE' as const, place: asArs(B), on: on('2026-12-01'), at: at(3) };
    expect(spoken(explain(world, query, resolve(world, query), 'de').because)).toContain('§\u00a048 Abs.\u00a01 LBO');
  });
  it('points below', () => expect(told(building, 'bau', 'EXECUTE', '08').headline).toBe('Diese Frage stellt sich in der Gemeinde.'));
  it('names the successor of a place that is gone', () => {
    const gone = (facts: WorldFacts) => {
      facts.territory = facts.territory.map((one) => (one.id === A ? { ...one, valid: days('2020-01-01', '2026-06-01') } : one));
      facts.territory.push(territory('081150009009', 'Neustadt', { valid: days('2026-06-01') }));
      facts.succession.push({ ...fact('s', { valid: days('2026-06-01') }), from: asArs(A), to: asArs('081150009009'), kind: 'MERGER' });
    };
    const { headline, notes } = told(gone, 'bau', 'EXECUTE', A);
    expect([headline, ...notes]).toEqual(['Diesen Ort gibt es an diesem Tag nicht.', 'Seit dem 01.06.2026 folgt Neustadt auf Aidlingen.']);
  });
  it('says that an unincorporated area has no municipality', () => expect(told((facts) => facts.territory.push(territory('084159971971', 'Gutsbezirk Münsingen', { cell: false })), 'bau', 'EXECUTE', '084159971971').headline).toBe('Im gemeindefreien Gebiet stellt sich diese Frage nicht.'));
  it('tells of the rule that was not applied', () => {
    const beyond = (facts: WorldFacts) => { facts.clause.push(clauseRecord('c1', 'gr-b')); facts.assignment.push(rule('r', 'e-akte', 'LEAD', ['stadt-b'], { origin: clause('c1') })); };
    expect(told(beyond, 'e-akte', 'LEAD', S).because).toContain('die Regel, die die Stadt Böblingen nennt (Beschluss GR-B 2026/1, Ziffer 1), die Befugnis des Gremiums überschreitet und von Feder nicht angewandt wird');
  });
});

describe('several, shares, conflicts', () => {
  it('adds up what is paid and says what is not', () => {
    const { headline, notes } = told((facts) => facts.assignment.push(rule('f', 'e-akte', 'FUND', ['land 3/5']), rule('g', 'e-akte', 'FUND', ['stadt-s 1/5'], { mode: 'APPEND' })), 'e-akte', 'FUND', S);
    expect([headline, ...notes]).toEqual(['Es zahlen das Land Baden-Württemberg (3/5) und die Landeshauptstadt Stuttgart (1/5).', 'Für 1/5 der Kosten ist niemand eingetragen.']);
  });
  it('names both rules of a conflict and chooses none', () => {
    const both = (facts: WorldFacts) => { decided(facts); facts.assignment.push(rule('r1', 'e-akte', 'LEAD', ['im'], { origin: clause('c1') }), rule('r2', 'e-akte', 'LEAD', ['bitbw'], { origin: clause('c2') })); };
    const { headline, because } = told(both, 'e-akte', 'LEAD', S);
    expect([headline, because]).toEqual(['Zwei Regeln widersprechen sich.', 'weil die Regel, die das Innenministerium nennt (Beschluss ITR 2026/1, Ziffer 1), und die Regel, die die BITBW nennt (Beschluss ITR 2026/1, Ziffer 1), gleich stark sind und keine die andere ersetzt.']);
  });
  it('leaves the duty where it is when only the work is handed on', () => {
    const { headline, notes } = told((facts) => { building(facts); facts.delegation.push(delegation('d', 'bau', 'stadt-b', 'komm-one', { transfersDuty: false })); }, 'bau', 'EXECUTE', B);
    expect([headline, ...notes]).toEqual(['Zuständig ist die Stadt Böblingen.', 'Die Aufgabe führt Komm.ONE durch. Die Pflicht trägt weiter die Stadt Böblingen.']);
  });
  it('says how sure it is', () => {
    const { notes } = told((facts) => facts.assignment.push(rule('r', 'e-akte', 'LEAD', ['im'], { confidence: 'UNVERIFIED', startUnknown: true })), 'e-akte', 'LEAD', S);
    expect(notes).toContain('Die Quelle ist ungeprüft.');
  });
  it('follows the body that is supervised', () => {
    const supervised = (facts: WorldFacts) => {
      facts.subject.push(subject('betrieb', 'Landes-IT-Betrieb', null, { kind: 'COMPONENT', cellLevel: 'LAND' }));
      facts.body = facts.body.map((one) => (one.id === 'bitbw' ? { ...one, supervisedAs: asId<SubjectId>('betrieb') } : one));
      facts.assignment.push(rule('op', 'e-akte', 'OPERATE', ['bitbw']), rule('auf', 'betrieb', 'SUPERVISE_STAFF', ['im'], { basis: ['lvg-15'] }));
    };
    const { headline, because } = told(supervised, 'e-akte', 'SUPERVISE_STAFF', S);
    expect([headline, because]).toEqual(['Die Dienstaufsicht führt das Innenministerium.', 'weil die BITBW den Betrieb führt und die Aufsicht dieser Stelle folgt und das Innenministerium für die Dienstaufsicht bei „Landes-IT-Betrieb“ benannt ist (§ 15 Abs. 1 LVG und § 48 Abs. 1 LBO).']);
  });
});
