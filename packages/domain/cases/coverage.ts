import { findingKinds, losts, reasons, resolve, sifts, statuses, compileWorld } from '../src/index.ts';
import { clauseKinds } from '../src/clauses/clause.ts';
import { forces } from '../src/clauses/force.ts';
import { refusalCodes } from '../src/clauses/refusal.ts';
import { factsOf, queriesOf, type Case } from './case.ts';

/** In how many cases something of the paper is shown: a status, a reason, a kind of clause, a finding. `least`: in how many it has to be. */
export type Shown = { what: string; name: string; cases: number; least: number };

/** Causes that a finding of the kind may have (§7), as the cases write them. */
const causes = [
  'GAP/NO_RULE', 'GAP/VACANT', 'GAP/ENDED', 'GAP/EXPIRED', 'DOUBLE/FUNCTION_DISPUTED', 'DOUBLE/OVERFUNDED', 'DOUBLE/MERGED_DIFFER', 'UNFUNDED/SHORT', 'UNFUNDED/TRANSFER', 'EXPIRING/GAP', 'EXPIRING/UNKNOWN',
] as const;

/** What the cases show of everything that the paper names, in its order. */
export function coverageOf(cases: readonly Case[]): Shown[] {
  const seen = new Map<string, number>();
  for (const each of cases) for (const name of new Set(namesIn(each))) seen.set(name, (seen.get(name) ?? 0) + 1);
  const rows = (what: string, names: readonly string[], least = 2): Shown[] => names.map((name) => ({ what, name, cases: seen.get(`${what} ${name}`) ?? 0, least }));
  return [
    ...rows('status', statuses), ...rows('reason', reasons), ...rows('sift', sifts), ...rows('lost', losts),
    ...rows('clause', clauseKinds), ...rows('refusal', refusalCodes, 1), ...rows('force', forces), ...rows('finding', findingKinds), ...rows('finding', causes),
  ];
}

function namesIn(each: Case): string[] {
  const facts = factsOf(each);
  const world = compileWorld(facts);
  const answers = queriesOf(each, facts).map((query) => resolve(world, query));
  const { resolution, refused = [], force = [] } = each.acts;
  return [
    ...answers.flatMap(({ status, reason, trace }) => [
      `status ${status}`, ...(reason ? [`reason ${reason}`] : []),
      ...trace.flatMap((step) => (step.outcome === 'SIFTED' ? [`sift ${step.why}`] : step.outcome === 'LOST' ? [`lost ${step.why}`] : [])),
    ]),
    ...Object.values(resolution?.clauses ?? {}).map(({ is }) => `clause ${is.split(',')[0] ?? ''}`),
    ...refused.map((line) => `refusal ${line.split(' ').at(-1) ?? ''}`),
    ...force.map(({ is }) => `force ${is}`),
    ...each.findings.flatMap(({ find }) => [`finding ${find}`, `finding ${find.split('/')[0] ?? ''}`]),
  ];
}

/** The table for the terminal: a line for each kind of thing. */
export function writeCoverage(rows: readonly Shown[]): string {
  const groups = Map.groupBy(rows, ({ what }) => what);
  return [...groups].map(([what, shown]) => `${what.padEnd(8)} ${shown.map(({ name, cases, least }) => `${name} ${cases}${cases < least ? ' (TOO FEW)' : ''}`).join(' · ')}`).join('\n');
}
