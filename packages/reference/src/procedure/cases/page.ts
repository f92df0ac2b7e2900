import { VoteRefused, writeTest, type DecisionRule, type Test } from '@feder/domain';
import { procedures } from '../rules/all.ts';
import { run } from './run.ts';
import { readVectors } from './vector.ts';

const CONFIDENCE = { CONFIRMED: 'belegt', PUBLISHED: 'veröffentlicht', UNVERIFIED: 'ungeprüft', ANNOUNCED: 'angekündigt' } as const;

/** What the handbook shows of the rules and their worked decisions, as the text of the file that it reads. */
export function pageText(): string {
  const files = readVectors();
  const rules = procedures.map((rule) => ({
    id: rule.id, name: rule.name.de, paragraph: rule.evidence.paragraph, confidence: CONFIDENCE[rule.evidence.confidence], invented: rule.evidence.source === 'planspiel',
    groups: rule.groups.map(({ name, seats, voting = 'FULL' }) => ({ name: name.de, seats, votes: voting === 'FULL' })),
    tests: testsOf(rule),
    parameters: Object.values(rule.parameters).map(({ says, default: standard, evidence }) => ({ says: says.de, standard, open: evidence.confidence === 'UNVERIFIED', paragraph: evidence.paragraph })),
    vectors: files.filter((file) => file.rule === rule.id).flatMap((file) => file.vectors).map((vector) => {
      const found = run(rule, vector);
      return { id: vector.id, because: vector.because, decision: found instanceof VoteRefused ? `Eingabe zurückgewiesen: ${found.code}` : found.reason.de };
    }),
  }));
  return `${JSON.stringify(rules, null, 1)}\n`;
}

function testsOf(rule: DecisionRule): { name: string; formula: string }[] {
  const { admission, quorum, circulation, matters, objections } = rule;
  const named: (readonly [name: string, test: Test | undefined])[] = [
    ['Zulässigkeit', admission], ...quorum.first.flatMap(({ when, test }) => [[when ? 'Beschlussfähigkeit, wenn' : 'Beschlussfähigkeit', when ? { all: [when] } : undefined], [when ? '… dann' : 'Beschlussfähigkeit', test]] as const),
    ['Zweite Sitzung', quorum.second?.test], ['Zweite Sitzung entfällt', quorum.second?.dropped], ['Umlauf: Antworten', circulation?.replies], ['Umlauf: Mehrheit', circulation?.majority],
    ...Object.values(matters).map(({ name, majority }) => [name.de, majority] as const), ...objections.flatMap(({ deadline, again }) => [['Frist für den Widerspruch', deadline], ['Neue Sitzung', again?.deadline]] as const),
  ];
  return named.flatMap(([name, test]) => (test === undefined ? [] : [{ name, formula: writeTest(rule, test, 'de') }])).filter(({ formula }) => formula !== '');
}
