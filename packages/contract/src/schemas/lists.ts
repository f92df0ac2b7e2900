import { z } from '@hono/zod-openapi';
import { bilingual, clocks, confidence, lang, level } from './values.ts';

const subjectKinds = ['SERVICE', 'INITIATIVE', 'COMPONENT', 'GROUP'] as const;

export const limitUpTo = (most: number) => {
  const error = `Expected a whole number from 1 to ${most}.`;
  return z.string({ error }).regex(/^\d{1,5}$/, { error }).transform(Number).refine((value) => value >= 1 && value <= most, { error })
    .default(100).openapi({ type: 'integer', minimum: 1, maximum: most, default: 100 });
};

const page = {
  limit: limitUpTo(2000),
  after: z.string().max(120).optional().openapi({ description: 'The `next` of the page before.' }),
};

export const territoriesQuery = z.strictObject({ level: level.optional(), ...page, ...clocks });
export const listQuery = z.strictObject({ ...page, ...clocks });

const narrowing = {
  q: z.string().trim().min(1, { error: 'Expected at least one letter, or nothing.' }).max(200).optional().openapi({ description: 'Only what this word finds, the best first.' }),
  order: z.enum(['id', 'name'], { error: 'Expected id or name.' }).default('id'), lang: lang.default('de'),
};
export const bodiesQuery = z.strictObject({ form: z.string().max(40).optional().openapi({ description: 'Only this legal form.' }), ...narrowing, ...page, ...clocks });
export const subjectsQuery = z.strictObject({ kind: z.enum(subjectKinds, { error: `Expected one of ${subjectKinds.join(', ')}.` }).optional(), ...narrowing, ...page, ...clocks });

/** A page of a list. `total` counts all; `next` is null on the last page: nothing is left out silently (I15). */
export const listOf = <Item extends z.ZodType>(item: Item, name: string) =>
  z.object({ items: z.array(item), total: z.int(), next: z.string().nullable() }).openapi(name);

const fact = {
  confidence,
  source: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
};

const territory = z.object({
  key: z.string(), ags: z.string().nullable(), level: z.string(), name: z.string(), designation: bilingual,
  status: z.array(z.string()), cell: z.boolean(), ...fact,
}).openapi('Territory');
const body = z.object({
  id: z.string(), name: bilingual, short: z.string().nullable(), form: z.string(), level: z.string(), place: z.string(), placeName: z.string(), legalPerson: z.string(), ...fact,
}).openapi('Body');
const subject = z.object({
  id: z.string(), kind: z.string(), name: bilingual, catalogueName: z.string().nullable().openapi({ description: 'Of a service: its name in the LeiKa.' }), parent: z.string().nullable(), parentName: bilingual.nullable(), cellLevel: z.string(), typing: z.array(z.string()), ...fact,
}).openapi('Subject');
const board = z.object({
  id: z.string(), name: bilingual, body: z.string(), bodyName: bilingual, members: z.int().nullable(), summary: bilingual, ...fact,
}).openapi('Board');

const endable = z.object({ id: z.string().openapi({ description: 'As a form names it: the id of a clause, or "rule:" and the id of a rule or delegation.' }), kind: z.enum(['CLAUSE', 'WRITTEN', 'RULE']).openapi({ description: 'WRITTEN: one rule or delegation alone that a clause wrote. RULE: one of standing law.' }), of: z.array(z.enum(['assignment', 'delegation'])).openapi({ description: 'What it is, or what the clause wrote.' }), name: bilingual }).openapi('Endable');
const functionRecord = z.object({ id: z.string(), name: bilingual, ...fact }).openapi('Function');

export const territoryList = listOf(territory, 'TerritoryList');
/** How many there are of each kind, before a kind is chosen. */
const counts = z.array(z.object({ kind: z.string(), count: z.int() }));
export const bodyList = listOf(body, 'BodyList').extend({ counts }).openapi('BodyList');
export const subjectList = listOf(subject, 'SubjectList').extend({ counts }).openapi('SubjectList');
export const boardList = listOf(board, 'BoardList');
export const endableList = listOf(endable, 'EndableList');
export const functionList = listOf(functionRecord, 'FunctionList');

export type WireTerritory = z.infer<typeof territory>;
export type WireBody = z.infer<typeof body>;
export type WireSubject = z.infer<typeof subject>;
export type WireBoard = z.infer<typeof board>;
export type WireEndable = z.infer<typeof endable>;
export type WireFunction = z.infer<typeof functionRecord>;
