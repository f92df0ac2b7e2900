import { factKinds, findingKinds, findingStates, roles, writeRatio, type Finding, type Mend } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { clockState, names } from './answers.ts';
import { limitUpTo } from './lists.ts';
import { counted, reach } from './population.ts';
import { sentence } from './sentence.ts';
import { ars, bilingual, clocks, lang, subjectId } from './values.ts';

export const findingsQuery = z.strictObject({
  kind: z.enum(findingKinds, { error: `Expected one of ${findingKinds.join(', ')}.` }).optional(),
  subject: subjectId.optional(),
  place: ars.optional().openapi({ description: 'Only findings with a cell at this place, in it, or that it lies in.' }),
  state: z.enum(findingStates, { error: `Expected one of ${findingStates.join(', ')}.` }).optional(),
  lang: lang.default('de'),
  limit: limitUpTo(500),
  after: z.string().max(1000).optional().openapi({ description: 'The `next` of the page before.' }),
  ...clocks,
});

const ref = z.object({ kind: z.enum(factKinds), id: z.string() }).openapi('Ref');
const share = z.string().openapi({ example: '2/5', description: 'Exact fraction.' });
const scope = z.object({ within: z.array(z.string()) });

const run = z.object({
  subject: z.string(),
  role: z.enum(roles).nullable().openapi({ description: 'null: about the place, whatever the role (UNCOVERED).' }),
  places: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })).openapi({ description: 'Neighbours in the list of the line’s cells sorted by key, first and last in it.' }),
  count: z.int(),
  of: z.int().openapi({ description: 'Denominator: how many cells the line has.' }),
  since: z.string().nullable(),
}).openapi('CellRun');

const target = ref.extend({
  ended: z.string().nullable().openapi({ description: 'What a clause names to end it: an id of /api/v1/endables; null where it is over.' }),
  amended: z.string().nullable().openapi({ description: 'What a form names to change it: what it is, a colon, and the clause that wrote it; null where none did.' }),
  name: z.string(),
});

const mend = z.union([
  z.object({ act: z.literal('ASSIGN'), lines: z.array(z.object({ subject: z.string(), role: z.enum(roles), scope })), from: z.string().nullable() }),
  z.object({ act: z.literal('FUND'), subject: z.string(), scope, share }),
  z.object({
    act: z.literal('END'), keep: z.int(),
    targets: z.array(target),
  }),
  z.object({ act: z.literal('AMEND'), target, field: z.enum(['scope', 'valid', 'holders']) }),
  z.object({ act: z.literal('RECORD'), kind: z.enum(factKinds), about: z.array(ref) }),
]).openapi('Mend', { description: 'The smallest change that would mend it: a clause to decide, or an entry to record.' });

const finding = z.object({
  id: z.string(),
  kind: z.enum(findingKinds),
  cause: z.string().nullable(),
  cells: z.array(run),
  counterpart: z.array(ref),
  facts: z.array(ref),
  since: z.string().nullable(),
  due: z.string().nullable(),
  missing: share.nullable(),
  mend,
  state: z.enum(findingStates).openapi({ description: 'WAIVED until the day that its last note says; then OPEN again.' }),
  notes: z.array(z.object({ kind: z.string(), note: z.string(), until: z.string().nullable(), office: z.string(), officeName: bilingual, day: z.string(), seq: z.int() })).openapi({ description: 'What was said to it, in order.' }),
  words: z.object({ headline: sentence, why: sentence, mend: sentence }),
  reach: reach.nullable().openapi({ description: 'Of municipalities: how many there are in the cells and who lives there. null: the cells are none, or nobody counted.' }),
  link: z.object({ subject: z.string(), place: z.string(), role: z.enum(roles) }).nullable().openapi({ description: 'The first cell, where there is one with a role.' }),
  closers: z.array(z.object({ id: z.string(), name: z.string() })).openapi({ description: 'Boards whose recorded competence covers the first cell: who could mend it.' }),
}).openapi('Finding', { description: 'RESOLVER §7.' });

export const findingsPage = z.object({
  world: z.string(),
  clocks: clockState,
  /** Every kind, also those with none: zero is a result. The counts keep to subject and place, not to kind. */
  counts: z.array(z.object({ kind: z.enum(findingKinds), findings: z.int(), cells: z.int(), waived: z.int().openapi({ description: 'How many of them are set aside.' }) })),
  items: z.array(finding),
  total: z.int(),
  next: z.string().nullable(),
  subject: z.object({ id: z.string(), name: z.string() }).nullable(),
  place: z.object({ key: z.string(), name: z.string() }).nullable(),
  counted: counted.nullable().openapi({ description: 'Whose count of the inhabitants `reach` rests on.' }),
  names,
}).openapi('FindingsPage');

export type FindingsPage = z.infer<typeof findingsPage>;
export type WireFinding = z.infer<typeof finding>;

/** A finding as it goes over the wire, but for what the world must be asked for: words, link, who could mend it, what was said to it. `targetOf`: how a clause ends a record, and its name. */
export const wireFinding = ({ id, kind, cause, cells, counterpart, facts, since, due, missing, mend: how }: Finding, targetOf: TargetOf): Omit<WireFinding, 'words' | 'link' | 'closers' | 'state' | 'notes' | 'reach'> => ({
  id, kind, cause: cause ?? null, cells, counterpart, facts, since, due: due ?? null, missing: missing ? writeRatio(missing) : null, mend: wireMend(how, targetOf),
});

type Target = z.infer<typeof target>;
type TargetOf = (ref: Pick<Target, 'kind' | 'id'>) => Target;

function wireMend(how: Mend, targetOf: TargetOf): WireFinding['mend'] {
  if (how.act === 'FUND') return { ...how, share: writeRatio(how.share) };
  if (how.act === 'AMEND') return { ...how, target: targetOf(how.target) };
  return how.act === 'END' ? { ...how, targets: how.targets.map(targetOf) } : how;
}
