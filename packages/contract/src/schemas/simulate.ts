import { clauseKinds, isDay, isId, roles, type CellChange, type Impact } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { answer, wireHeld } from './answer.ts';
import { sentence } from './sentence.ts';
import { ars, day, lang, worldId } from './values.ts';

/** What one draft may hold: enough for any real one, and little enough that no request keeps others waiting. */
const MOST = { clauses: 10, places: 200, holders: 20, replaced: 20, text: 2000 } as const;

const id = z.string().refine(isId, { error: 'Expected an id: lower-case letters and digits, joined by single dots or hyphens.' });
const share = z.string().regex(/^\d{1,9}\/[1-9]\d{0,8}$|^1$/, { error: 'Expected a share such as 3/5, or 1.' });
const holder = z.union([z.strictObject({ body: id, share: share.optional() }), z.strictObject({ fn: id, share: share.optional() })], { error: 'Expected { body } or { fn }, with a share where the clause is about funding.' });
export const holders = z.array(holder).min(1).max(MOST.holders);
export const scope = z.strictObject({ within: z.array(ars).max(MOST.places), except: z.array(ars).max(MOST.places).optional(), status: id.optional() });
const text = z.strictObject({ de: z.string().max(MOST.text), en: z.string().max(MOST.text) });
const mode = z.enum(['BINDING', 'FALLBACK', 'APPEND']);
const acceptance = z.enum(['NOT_NEEDED', 'BY_DEADLINE', 'CONDITION']);
const handed = z.array(z.enum(['LEAD', 'EXECUTE', 'OPERATE'])).min(1).max(3);

const numbered = { number: z.int().min(1).max(999), basis: z.array(id).max(MOST.replaced).optional(), retroactive: z.string().max(MOST.text).optional() };
const dated = { ...numbered, from: day, to: day.nullable().default(null) };
const accepted = { acceptance: acceptance.optional(), acceptBy: day.optional() };
const replaces = z.array(id).max(MOST.replaced).optional();

const clause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ASSIGN'), ...dated, ...accepted, replaces, subject: id, role: z.enum(roles).exclude(['FUND']), scope, holders, mode: mode.optional(), here: z.boolean().optional() }),
  z.strictObject({
    kind: z.literal('AMEND'), ...dated, clause: id, until: day.nullable().optional(),
    assignment: z.strictObject({ subject: id, role: z.enum(roles), scope, holders, mode, here: z.boolean(), acceptance, acceptBy: day }).partial().optional(),
    delegation: z.strictObject({ from: holder, to: id, roles: handed, subject: id, scope, mayPassOn: z.boolean(), instrument: id }).partial().optional(),
  }),
  z.strictObject({ kind: z.literal('END'), ...dated, clause: id.optional(), rule: id.optional().openapi({ description: 'One rule or delegation alone, instead of all that a clause wrote.' }), scope: scope.optional() })
    .refine(({ clause: earlier, rule }) => (earlier === undefined) !== (rule === undefined), { path: ['clause'], error: 'Expected either the clause or the rule that ends.' }),
  z.strictObject({ kind: z.literal('DELEGATE'), ...dated, handsOn: holder, receives: id, roles: handed, subject: id, scope, instrument: id, mayPassOn: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('FUND'), ...dated, ...accepted, replaces, subject: id, scope, holders, contribution: z.boolean().optional() }),
  z.strictObject({ kind: z.enum(['COMMIT', 'REQUEST']), ...numbered, subject: id, body: id, task: text, due: day.optional() }),
  z.strictObject({ kind: z.enum(['NOTE', 'RECOMMEND']), ...numbered, text }),
], { error: `Expected a clause whose kind is one of ${clauseKinds.join(', ')}.` }).openapi('Clause', { description: 'RESOLVER §6: what a clause writes.' });

export const clauses = z.array(clause).min(1).max(MOST.clauses);

export const simulateInput = z.strictObject({
  world: worldId.default('planspiel'),
  lang: lang.default('de'),
  board: id,
  rank: id,
  adopted: z.string().refine(isDay, { error: 'Expected a day as YYYY-MM-DD.' }).optional().openapi({ description: 'None: today.' }),
  effect: z.enum(['BINDING', 'RECOMMENDATION']).default('BINDING'),
  consenting: z.strictObject({ secret: z.boolean(), places: z.array(ars).max(2000) }).optional(),
  clauses,
}).openapi('SimulateInput');

const told = answer.pick({ status: true, reason: true, holders: true });
const cellChange = z.object({
  subject: z.string(), role: z.enum(roles), from: z.string(), to: z.string().nullable(), places: z.array(z.object({ from: z.string(), to: z.string(), count: z.int() })), count: z.int(), of: z.int(),
  before: told, after: told,
}).openapi('CellChange');
const indexes = z.array(z.int()).openapi({ description: 'Positions in `changes`.' });
const turned = z.object({ opened: indexes, closed: indexes });

export const impactReport = z.object({
  world: z.string(),
  head: z.int(),
  first: z.string().nullable(),
  changes: z.array(cellChange.extend({ words: sentence })),
  gaps: turned,
  conflicts: turned,
  funding: indexes,
  duties: z.array(z.object({ body: z.string(), what: z.enum(['GAINS', 'LOSES']), subject: z.string(), role: z.enum(roles), from: z.string(), to: z.string().nullable(), count: z.int() })),
  idle: z.array(z.object({ clause: z.int(), fact: z.string(), kind: z.enum(['SHADOWED', 'ULTRA_VIRES']), on: z.string(), count: z.int(), words: sentence })),
  words: z.array(sentence).openapi({ description: 'The whole impact in sentences; one says so where nothing changes.' }),
}).openapi('ImpactReport');

export type SimulateInput = z.infer<typeof simulateInput>;
export type ImpactReport = z.infer<typeof impactReport>;

const wireTold = ({ holders: all, ...rest }: CellChange['before']) => ({ ...rest, holders: all.map(wireHeld) });

/** An Impact as it goes over the wire: lists that are parts of `changes` become positions in it. */
export function wireImpact({ first, changes, gaps, conflicts, duties, funding, idle }: Impact, words: { changes: ImpactReport['words']; idle: ImpactReport['words'] }): Omit<ImpactReport, 'world' | 'head'> {
  const positions = new Map(changes.map((each, i) => [each, i]));
  const at = (some: readonly CellChange[]): number[] => some.map((each) => positions.get(each) as number);
  return {
    first, duties, funding: at(funding),
    changes: changes.map((each, i) => ({ ...each, before: wireTold(each.before), after: wireTold(each.after), words: words.changes[i] ?? [] })),
    gaps: { opened: at(gaps.opened), closed: at(gaps.closed) }, conflicts: { opened: at(conflicts.opened), closed: at(conflicts.closed) },
    idle: idle.map((each, i) => ({ ...each, words: words.idle[i] ?? [] })), words: [...words.changes, ...words.idle],
  };
}
