import { describe, expect, it } from 'vitest';
import { levels } from '../ars.ts';
import { losts, sifts } from '../answer.ts';
import { asDay } from '../day.ts';
import { asId } from '../ids.ts';
import { manyRoles, roles } from '../rules.ts';
import { de } from './de/messages.ts';
import { withArticle } from './de/grammar.ts';
import { en } from './en/messages.ts';
import type { Absent, ConflictKind, Messages, Name, Scoped } from './messages.ts';
import { say, textOf, type Sentence } from './sentence.ts';

const amt: Name = { text: 'Landratsamt Böblingen', grammar: 'N', body: asId('lra') };
const ressorts: Name = { text: 'Ressorts', grammar: 'PLURAL', body: asId('ressorts') };
const ubb: Name = { text: 'untere Baurechtsbehörde', grammar: 'F' };
const tuebingen: Name = { text: 'Tübingen', grammar: 'NONE' };
const cited = say` (§ 48 Abs. 1 LBO)`;
const rule = (subject: string, place: Name, status: string | null): Scoped => ({ subject, places: [place], more: 2, status, rank: 'Gesetz', mode: 'FALLBACK' });
const conflicts: ConflictKind[] = ['RULES', 'DELEGATIONS', 'MERGED_DIFFER', 'FUNCTION_DISPUTED', 'OVERFUNDED'];
const absents: Absent[] = ['PLACE', 'SUBJECT', 'UNINCORPORATED'];
const day = asDay('2026-12-01');

/** Whole sentences: each kind of answer, each way to lose, each note. */
function sentences({ headline, duel, note, words }: Messages): Sentence[] {
  const named = words.rule([amt], cited);
  return [
    ...roles.flatMap((role) => [[amt], [ressorts], [amt, ressorts]].map((holders) => headline.answered(role, holders))),
    headline.gap(), headline.unknown(), headline.notExpected(), ...levels.map((level) => headline.askBelow(level)), ...absents.map((what) => headline.absent(what)), ...conflicts.flatMap((kind) => [2, 3].map((count) => headline.conflict(kind, count))),
    ...losts.map((lost) => duel.lost[lost](rule('E-Akte', tuebingen, 'Stadtkreis'), rule('IT', amt, null))), duel.holdingLost(tuebingen, amt),
    ...roles.map((role) => note.announced(amt, role, 'E-Akte', words.source('Meldung', 'Komm.ONE', '2026'))), note.performer(amt, ressorts), note.formerly([amt, ressorts], ressorts), note.lastDay(amt, day),
    ...sifts.flatMap((sift) => [note.sifted[sift](named), note.siftedEnding[sift](cited), note.siftedDelegation[sift](amt, cited)]),
    note.circular(amt, cited), note.unverified(), note.successor(amt, ressorts, day), note.notAccepted(ressorts), note.answeredAt(tuebingen), note.unfunded('2/5'),
  ];
}

/** Clauses after "weil", as whole sentences. */
function reasons(messages: Messages): Sentence[] {
  const { clause, words } = messages;
  const named = words.rule([amt], cited);
  const told = { subject: 'E-Akte', place: tuebingen, rule: named, recordFrom: day };
  const clauses = [
    ...roles.flatMap((role) => [clause.matterOf(role, 'E-Akte', 'IT', ubb, cited), clause.named(role, 'E-Akte', null, [amt, ressorts], cited), clause.notRequired(role, 'E-Akte'), clause.supervisionFollows([amt], role)]),
    ...roles.flatMap((role) => Object.values(clause.why).map((why) => why({ ...told, role }))), clause.why.BEFORE_RECORD({ ...told, role: 'LEAD', recordFrom: null }),
    ...[true, false].flatMap((yes) => [
      clause.heldHere(amt, yes, cited), clause.heldItself(ressorts, 'Große Kreisstadt', yes, cited), clause.heldItself(amt, null, yes, []), clause.transferred(amt, yes, ressorts, cited), clause.entrusted(ressorts, yes, amt, cited),
    ]),
    clause.equallyStrong([named, named]), clause.handedOnTwice([amt, ressorts]), clause.mergedDiffer(tuebingen), clause.disputed(ubb, [amt, ressorts]), clause.disputed(null, [amt, ressorts]), clause.overfunded('6/5'),
    clause.signed(), clause.notSigned(), ...levels.map((level) => clause.askBelow('E-Akte', level)), ...absents.map((what) => clause.absent[what](amt, day)),
  ];
  return [...clauses.map((one) => messages.because([one])), messages.because(clauses.slice(0, 3))];
}

describe.each([['de', de], ['en', en]] as const)('every sentence, %s', (lang, messages) => {
  it('is one: begins with a capital, ends with a full stop, doubles no space or mark', () => {
    for (const text of sentences(messages).map(textOf)) {
      expect(text).toMatch(/^[A-ZÄÖÜ0-9].*\.$/);
      expect(text).not.toMatch(/ {2}| [.,]|[.,]{2}|undefined|!|\bnull\b/);
    }
  });
  it('gives its reason in full words', () => {
    for (const text of reasons(messages).map(textOf)) {
      expect(text).toMatch(lang === 'de' ? /^weil .*\.$/ : /^because .*\.$/);
      expect(text).not.toMatch(/ {2}| [.,]|[.,]{2}|undefined|!|\bnull\b/);
    }
  });
  it('never says more than Feder may', () => { for (const text of [...sentences(messages), ...reasons(messages)].map(textOf)) expect(text).not.toMatch(/verletzt|nichtig|amtlich|violat|invalid|official/i); });
  it('tells the sifts, the losses and the roles apart', () => {
    const { note, duel, headline } = messages;
    expect(new Set(sifts.map((sift) => textOf(note.sifted[sift](say`Regel`)))).size).toBe(sifts.length);
    expect(new Set(losts.map((lost) => textOf(duel.lost[lost](rule('E-Akte', tuebingen, 'Stadtkreis'), rule('IT', amt, null))))).size).toBe(losts.length);
    expect(new Set(roles.map((role) => textOf(headline.answered(role, [amt])))).size).toBe(roles.length);
    expect(manyRoles.map((role) => textOf(headline.answered(role, [amt, ressorts])))).toHaveLength(4);
  });
});

it('English takes the article that the ear wants', () => expect(['urban county', 'Große Kreisstadt'].map((status) => textOf(en.clause.heldItself(amt, status, false, [])))).toEqual(['the Landratsamt Böblingen does this itself as an urban county', 'the Landratsamt Böblingen does this itself as a Große Kreisstadt']));

describe('German articles', () => {
  it.each([
    ['untere Baurechtsbehörde', 'F', 'NOM', 'die untere Baurechtsbehörde'],
    ['untere Baurechtsbehörde', 'F', 'GEN', 'der unteren Baurechtsbehörde'],
    ['für Finanzen zuständiges Ministerium', 'N', 'NOM', 'das für Finanzen zuständige Ministerium'],
    ['für Finanzen zuständiges Ministerium', 'N', 'GEN', 'des für Finanzen zuständigen Ministeriums'],
    ['fachlich zuständige Ministerien (Ressorts)', 'PLURAL', 'NOM', 'die fachlich zuständigen Ministerien (Ressorts)'],
    ['Landkreis Böblingen', 'M', 'ACC', 'den Landkreis Böblingen'],
    ['Land- oder Stadtkreis', 'M', 'GEN', 'des Land- oder Stadtkreises'],
    ['Gemeinde selbst', 'F', 'GEN', 'der Gemeinde selbst'],
    ['Rechtsaufsichtsbehörde der Gemeinde', 'F', 'DAT', 'der Rechtsaufsichtsbehörde der Gemeinde'],
    ['kommunale Landesverbände', 'PLURAL', 'DAT', 'den kommunalen Landesverbänden'],
    ['Komm.ONE', 'NONE', 'DAT', 'Komm.ONE'],
  ] as const)('%s, %s %s', (name, grammar, kase, expected) => expect(withArticle(name, grammar, kase)).toBe(expected));
});
