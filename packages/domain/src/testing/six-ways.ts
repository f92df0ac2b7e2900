import type { Answer, Held, Query } from '../answer.ts';
import { explain } from '../explain.ts';
import { textOf } from '../explain/sentence.ts';
import type { WorldFacts } from '../facts.ts';
import { matrix } from '../matrix/matrix.ts';
import { resolveAll } from '../resolve/resolve-all.ts';
import { resolve, resolveUntraced } from '../resolve/resolve.ts';
import { compileWorld } from '../world/compile.ts';
import type { World } from '../world/projection.ts';
import { compared, set } from './compared.ts';
import { writeHolders } from './oracle/equal.ts';
import { oracle } from './oracle.ts';
import { dutiesAsked, dutiesSaid } from './reverse.ts';

/** The ways in which one question is answered beside the oracle (I11): alone, with its trace and without, in the list of all roles, in the matrix, asked by body, and in words. */
export const ways = ['point', 'untraced', 'list', 'matrix', 'reverse', 'explain'] as const;
export type Way = (typeof ways)[number];

type Asked = { facts: WorldFacts; world: World; query: Query };

/** What a way says, and what the oracle says of the same. */
type Beside = (asked: Asked, truth: { facts: WorldFacts; answer: Answer }) => [said: unknown, expected: unknown];

const beside: Readonly<Record<Way, Beside>> = {
  point: ({ world, query }, { answer }) => [compared(resolve(world, query)), compared(answer)],
  untraced: ({ world, query }, { answer }) => [compared({ ...resolveUntraced(world, query), trace: [] }), compared({ ...answer, trace: [] })],
  list: ({ world, query: { role, ...rest } }, { answer }) => [resolveAll(world, rest).filter((each) => each.role === role).map((each) => compared(each.answer)), [compared(answer)]],
  matrix: ({ world, query: { subject, role, place, on, at } }, { answer }) => {
    const { rows, answers } = matrix(world, { subjects: [subject], roles: [role], places: [place], on, at });
    return [rows.flatMap(({ runs }) => runs.map((run) => told(answers[run.answer]))), [told(answer)]];
  },
  reverse: ({ facts, world, query: { subject, role, ...clocks } }, truth) =>
    [dutiesSaid(world, facts, clocks).filter((line) => line.startsWith(`${subject} ${role} `)).sort(), dutiesAsked(truth.facts, [{ subject, role }], clocks).sort()],
  explain: ({ world, query }, { answer }) => {
    const isAnswered = answer.status === 'UNIQUE' || answer.status === 'JOINT' || answer.status === 'SET';
    const own = resolve(world, query);
    const said = (['de', 'en'] as const).map((lang) => {
      const { headline, because, duels } = explain(world, query, own, lang);
      return { named: set(headline.flatMap(({ body }) => body ?? [])), lost: duels.length, isSaid: /^(weil|because) .+\.$/.test(textOf(because)) };
    });
    const named = isAnswered ? set(answer.holders.map(({ body }) => body)) : [];
    const lost = new Set(answer.trace.filter((step) => step.outcome === 'LOST' && step.of === undefined).map((step) => `${step.fact} ${step.version} ${'to' in step ? step.to : ''}`)).size;
    return [said, said.map(() => ({ named, lost, isSaid: true }))];
  },
};

const told = (answer: Pick<Answer, 'status' | 'reason' | 'holders' | 'announced'> | undefined): string[] =>
  answer ? [`${answer.status}/${answer.reason ?? ''}`, writeHolders(answer.holders), ...set(answer.holders.map(sure)), ...set(answer.announced.map(({ body, subject, fact }) => `${body} ${subject} ${fact}`))] : [];

const sure = ({ body, confidence, accepted }: Held): string => `${body} ${confidence} ${accepted ?? ''}`;

/**
 * The ways that say something else than the oracle. `shown`: the facts that one of them is shown instead, to see that a fault there is found; `oracle`
 * shows the oracle others.
 */
export function apart(facts: WorldFacts, query: Query, shown: Partial<Record<Way | 'oracle', WorldFacts>> = {}): Way[] {
  const truth = { facts: shown.oracle ?? facts, answer: oracle(shown.oracle ?? facts, query) };
  const worlds = new Map<WorldFacts, World>();
  return ways.filter((way) => {
    const own = shown[way] ?? facts;
    const world = worlds.get(own) ?? compileWorld(own);
    worlds.set(own, world);
    const [said, expected] = beside[way]({ facts: own, world, query }, truth);
    return JSON.stringify(said) !== JSON.stringify(expected);
  });
}
