import { describe, expect, it } from 'vitest';
import { asArs } from '../ars.ts';
import type { WorldFacts } from '../facts.ts';
import { asId, type SubjectId } from '../ids.ts';
import { resolve } from '../resolve/resolve.ts';
import { searched } from '../resolve/searched.ts';
import type { Role } from '../rules.ts';
import { at, clause, days, delegation, fact, on, rule, scope, seqs } from '../testing/build.ts';
import { B, buildingLaw, clauseRecord, expectation, paperWorld } from '../testing/paper.ts';
import { compileWorld } from '../world/compile.ts';
import { explainSearched } from './searched.ts';
import { textOf } from './sentence.ts';

type Asked = { subject?: string; role?: Role; place?: string; day?: string; seq?: number };

/** What was searched in the paper's world, where the data centre is signed to have no leading body; with what else is given. */
function search(given: (facts: WorldFacts) => void = () => undefined, { subject = 'rechenzentrum', role = 'LEAD', place = '08', day = '2026-12-01', seq = 3 }: Asked = {}) {
  const facts = paperWorld();
  facts.expectation.push(expectation('erwartet-rz', 'rechenzentrum', 'LEAD', '08', 'COMPLETE'));
  given(facts);
  const world = compileWorld(facts);
  const query = { subject: asId<SubjectId>(subject), role, place: asArs(place), on: on(day), at: at(seq) };
  const answer = resolve(world, query);
  const found = searched(world, query, answer);
  const told = (lang: 'de' | 'en') => {
    const words = found && explainSearched(world, query, answer, found, lang);
    return words ? [words.counted, ...words.near, ...words.expected].map((sentence) => textOf(sentence).replaceAll('\u00a0', ' ')) : [];
  };
  return { status: answer.status, found, counted: found?.counted, near: found?.near.map((each) => [each.rule.id, 'why' in each ? each.why : each.misses.join()].join(' ')), told };
}

/** Two rules of one norm, one of another, one of an agreement, two clauses of one resolution, a transfer of a third norm, and an announcement. */
function everything(facts: WorldFacts) {
  facts.legalBasis.push({ ...facts.legalBasis[0]!, ...fact('pakt'), norm: 'Pakt', label: 'Pakt' }, { ...facts.legalBasis[0]!, ...fact('gkz-25'), norm: 'GKZ', label: '§ 25 GKZ' });
  facts.agreement.push({ ...fact('pakt', { basis: ['pakt'] }), name: { de: 'Pakt', en: 'Pact' }, parties: [], state: 'CONCLUDED', summary: { de: '', en: '' } });
  facts.clause.push(clauseRecord('c1', 'itr'), clauseRecord('c2', 'itr'));
  facts.assignment.push(
    rule('a', 'it', 'FUND', ['im']), rule('b', 'rechenzentrum', 'CONSENT', ['im'], { scope: scope(B) }), rule('c', 'it', 'SUPPORT', ['im'], { origin: { existing: asId('lvg-15') } }),
    rule('d', 'it', 'CONSULT', ['im'], { origin: { existing: asId('pakt') } }), rule('e', 'it', 'INFORM', ['im'], { origin: clause('c1') }), rule('f', 'rechenzentrum', 'INFORM', ['im'], { origin: clause('c2') }),
    rule('g', 'rechenzentrum', 'LEAD', ['land'], { confidence: 'ANNOUNCED' }));
  facts.delegation.push(delegation('h', 'it', 'im', 'bitbw', { origin: { existing: asId('gkz-25') } }));
}

describe('what was looked through', () => {
  it('counts each source once, by what the rules rest on', () => expect(search(everything).counted).toEqual({ groups: 1, laws: 3, agreements: 1, resolutions: 1, announcements: 1 }));
  it('counts nothing where nothing is recorded', () => expect(search().counted).toEqual({ groups: 1, laws: 0, agreements: 0, resolutions: 0, announcements: 0 }));

  it.each<[string, (facts: WorldFacts) => void]>([
    ['about another subject', (facts) => facts.assignment.push(buildingLaw(), rule('x', 'e-akte', 'LEAD', ['im']))],
    ['over that day', (facts) => facts.assignment.push(rule('x', 'it', 'FUND', ['im'], { valid: days('2020-01-01', '2026-12-01') }))],
    ['not yet in force', (facts) => facts.assignment.push(rule('x', 'it', 'FUND', ['im'], { valid: days('2026-12-02') }))],
    ['no longer held true', (facts) => facts.assignment.push(rule('x', 'it', 'FUND', ['im'], { known: seqs(1, 2) }))],
  ])('does not count what is %s', (_what, given) => expect(search(given).counted).toMatchObject({ laws: 0 }));

  it('counts what was known then', () => expect(search((facts) => facts.assignment.push(rule('x', 'it', 'FUND', ['im'], { known: seqs(1, 2) })), { seq: 1 }).counted).toMatchObject({ laws: 1 }));
  it('takes an agreement that is only due for none', () => expect(search((facts) => {
    everything(facts);
    facts.agreement = facts.agreement.map((each) => ({ ...each, state: 'DUE' as const }));
  }).counted).toMatchObject({ laws: 4, agreements: 0 }));

  it('is asked only where nobody answers, and where the question has a cell', () => {
    expect(search((facts) => facts.assignment.push(rule('x', 'rechenzentrum', 'LEAD', ['im']))).found).toBeNull();
    expect(search(undefined, { day: '2019-12-31' }).found).toBeNull();
    expect(search(undefined, { role: 'SUPPORT' }).found).toBeNull();
    expect(search(undefined, { subject: 'bau', place: B, role: 'EXECUTE' }).status).toBe('UNKNOWN');
  });
});

describe('what came near', () => {
  it('three at most: those that do not count here first, then those that miss the fewest things, nearest the subject', () => {
    const { near } = search((facts) => {
      everything(facts);
      facts.assignment.push(rule('z', 'rechenzentrum', 'LEAD', ['gone']));
    });
    expect(near).toEqual(['z DANGLING', 'f ROLE', 'g ANNOUNCED']);
  });
  it('a rule of another place misses the place', () => expect(search((facts) => facts.assignment.push(rule('x', 'rechenzentrum', 'LEAD', ['stadt-b'], { scope: scope(B) }))).near).toEqual(['x PLACE']));
  it('a rule that is over misses the day', () => expect(search((facts) => facts.assignment.push(rule('x', 'it', 'LEAD', ['im'], { valid: days('2020-01-01', '2026-01-01') }))).near).toEqual(['x DAY']));
  it('a rule about another subject is not near', () => expect(search((facts) => facts.assignment.push(rule('x', 'e-akte', 'LEAD', ['im']))).near).toEqual([]));
});

describe('in words', () => {
  it('of a gap', () => {
    const { told } = search(everything);
    expect([...told('de'), ...told('en')]).toMatchInlineSnapshot(`
      [
        "In den Regeln, die für den 01.12.2026 im Verzeichnis zu „Gemeinsames Rechenzentrum“ und 1 Gruppe darüber stehen: 3 Regelwerke, 1 Vereinbarung, 1 Beschluss und 1 Ankündigung.",
        "Die Regel, die das Innenministerium nennt (Beschluss ITR 2026/1, Ziffer 1), betrifft die Kenntnisnahme und nicht die Federführung.",
        "Die Regel, die das Land Baden-Württemberg nennt (§ 48 Abs. 1 LBO), ist nur angekündigt.",
        "Die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), betrifft die Finanzierung und nicht die Federführung.",
        "Eine federführende Stelle für „Gemeinsames Rechenzentrum“ (Baden-Württemberg), laut „Quelle“ (Feder, 2026).",
        "Das Verzeichnis gilt dafür als vollständig.",
        "In the rules recorded for 1 December 2026 about “Gemeinsames Rechenzentrum” and 1 group above it: 3 sets of norms, 1 agreement, 1 resolution and 1 announcement.",
        "The rule that names the Innenministerium (Beschluss ITR 2026/1, Ziffer 1) is about notice and not the lead.",
        "The rule that names the Land Baden-Württemberg (§ 48 Abs. 1 LBO) is only announced.",
        "The rule that names the Innenministerium (§ 48 Abs. 1 LBO) is about the funding and not the lead.",
        "A body in the lead for “Gemeinsames Rechenzentrum” (Baden-Württemberg), according to “Quelle” (Feder, 2026).",
        "The record counts as complete for this.",
      ]
    `);
  });
  it('where nothing is near, and the record is not signed', () => {
    const { told } = search(undefined, { role: 'EXECUTE' });
    expect([...told('de'), ...told('en')]).toMatchInlineSnapshot(`
      [
        "In den Regeln, die für den 01.12.2026 im Verzeichnis zu „Gemeinsames Rechenzentrum“ und 1 Gruppe darüber stehen: 0 Regelwerke, 0 Vereinbarungen, 0 Beschlüsse und 0 Ankündigungen.",
        "Nichts. Zu diesem Gegenstand und den Gruppen darüber ist keine Regel erfasst.",
        "Eine zuständige Stelle für alles in „IT“ (Baden-Württemberg), laut „Quelle“ (Feder, 2026).",
        "Das Verzeichnis ist dafür nicht als vollständig gezeichnet.",
        "In the rules recorded for 1 December 2026 about “Gemeinsames Rechenzentrum” and 1 group above it: 0 sets of norms, 0 agreements, 0 resolutions and 0 announcements.",
        "Nothing. No rule is recorded about this subject and the groups above it.",
        "A competent body for everything in “IT” (Baden-Württemberg), according to “Quelle” (Feder, 2026).",
        "The record is not signed as complete for this.",
      ]
    `);
  });
  it('where a resolution in Feder settled it once, and is over', () => {
    const { status, told } = search((facts) => {
      facts.clause.push(clauseRecord('c1', 'itr'));
      facts.competence.push({ ...facts.competence[0]!, ...fact('itr-rz'), roles: ['EXECUTE'] });
      facts.assignment.push(rule('x', 'rechenzentrum', 'EXECUTE', ['im'], { origin: clause('c1'), valid: days('2026-02-01', '2026-03-01') }));
    }, { role: 'EXECUTE' });
    expect([status, ...told('de'), ...told('en')]).toMatchInlineSnapshot(`
      [
        "GAP",
        "In den Regeln, die für den 01.12.2026 im Verzeichnis zu „Gemeinsames Rechenzentrum“ und 1 Gruppe darüber stehen: 0 Regelwerke, 0 Vereinbarungen, 0 Beschlüsse und 0 Ankündigungen.",
        "Die Regel, die das Innenministerium nennt (Beschluss ITR 2026/1, Ziffer 1), galt nur bis zum 28.02.2026.",
        "Eine zuständige Stelle für alles in „IT“ (Baden-Württemberg), laut „Quelle“ (Feder, 2026).",
        "Das Verzeichnis gilt dafür als vollständig, weil ein Beschluss in Feder dies schon einmal geregelt hat.",
        "In the rules recorded for 1 December 2026 about “Gemeinsames Rechenzentrum” and 1 group above it: 0 sets of norms, 0 agreements, 0 resolutions and 0 announcements.",
        "The rule that names the Innenministerium (Beschluss ITR 2026/1, Ziffer 1) held only until 28 February 2026.",
        "A competent body for everything in “IT” (Baden-Württemberg), according to “Quelle” (Feder, 2026).",
        "The record counts as complete for this, because a resolution in Feder has settled it once.",
      ]
    `);
  });
});
