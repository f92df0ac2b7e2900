import { findingKinds, isArs, isId, reasons, statuses, type Ars, type SubjectId } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { clockState } from './answers.ts';
import { limitUpTo } from './lists.ts';
import { counted } from './population.ts';
import { ars, clocks, lang, role, subjectId } from './values.ts';

/** What a holder is, as areas are coloured by it: the levels of administration, municipalities told apart by their status. */
export const holderClasses = ['GEMEINDE', 'VERWALTUNGSGEMEINSCHAFT', 'GROSSE_KREISSTADT', 'STADTKREIS', 'LANDRATSAMT', 'REGIERUNGSPRAESIDIUM', 'LAND', 'BUND'] as const;

/** Most of what a list in an address can name. */
const MOST_NAMED = 200;

const listOfIds = <Item extends string>(what: string, check: (value: string) => boolean) => {
  const error = `Expected up to ${MOST_NAMED} ${what}, joined by commas.`;
  return z.string({ error }).transform((value) => value.split(',')).refine((values) => values.length <= MOST_NAMED && values.every(check), { error }).transform((values) => values as Item[]);
};

export const matrixQuery = z.strictObject({
  role: role.default('EXECUTE'),
  subjects: listOfIds<SubjectId>('ids of subjects', isId).optional().openapi({ type: 'string', description: 'Ids joined by commas. None: every subject that has cells.' }),
  kind: z.enum(['SERVICE', 'INITIATIVE', 'COMPONENT'], { error: 'Expected SERVICE, INITIATIVE or COMPONENT.' }).optional(),
  under: subjectId.optional().openapi({ description: 'A group: only what lies below it.' }),
  q: z.string().max(200, { error: 'Expected up to 200 characters.' }).optional().openapi({ description: 'A part of the name or of the LeiKa key.' }),
  within: ars.optional().openapi({ description: 'Columns within this place. None: all municipalities.' }),
  places: listOfIds<Ars>('keys of municipalities', isArs).optional().openapi({ type: 'string', description: 'Columns by key, joined by commas.' }),
  detail: z.enum(['class', 'holder'], { error: 'Expected class or holder.' }).default('class').openapi({ description: 'class: answers are told apart by what their holders are. holder: by who they are; each names them.' }),
  findings: z.enum(['none', 'first'], { error: 'Expected none or first.' }).default('none').openapi({ description: 'first: which cells have a finding.' }),
  inhabitants: z.enum(['none', 'columns'], { error: 'Expected none or columns.' }).default('none').openapi({ description: 'columns: how many people live in each municipality.' }),
  sort: z.enum(['name', 'open', 'unknown'], { error: 'Expected name, open or unknown.' }).default('name').openapi({ description: 'Rows of a group: by name, or by how many cells are open (GAP, CONFLICT) or not recorded.' }),
  limit: limitUpTo(2000),
  after: z.string().max(120).optional().openapi({ description: 'The `next` of the page before.' }),
  lang: lang.default('de'),
  ...clocks,
});

/** Neighbours with one value: from ≤ index < to into the columns, then the index of the value. */
const run = z.tuple([z.int(), z.int(), z.int()]);

const row = z.object({
  id: z.string(), name: z.string(), kind: z.string(), level: z.string().openapi({ description: 'Where the subject’s cells lie: deeper columns show the answer of the place above.' }),
  group: z.object({ id: z.string(), name: z.string() }).nullable().openapi({ description: 'The group above.' }),
  runs: z.array(run).openapi({ description: 'Every column once, by answer.' }),
  found: z.array(run).openapi({ description: 'Columns with a finding, by index into `findings`; the first kind where a cell has several.' }),
}).openapi('MatrixLine');

const answer = z.object({
  status: z.enum(statuses), reason: z.enum(reasons).optional(),
  classes: z.array(z.enum(holderClasses)).openapi({ description: 'What the holders are, each once, the nearest first.' }),
  holders: z.array(z.string()).openapi({ description: 'Who they are; empty with detail=class.' }),
  announced: z.boolean(),
}).openapi('MatrixAnswer');

export const matrixView = z.object({
  clocks: clockState,
  role: z.string(),
  columns: z.array(z.object({ key: z.string(), name: z.string() })),
  inhabitants: counted.extend({ of: z.array(z.int().nullable()).openapi({ description: 'As the columns; null where nobody counted.' }) }).nullable().openapi({ description: 'null: not asked for, or nobody counted in this world.' }),
  rows: z.array(row),
  answers: z.array(answer),
  findings: z.array(z.enum(findingKinds)),
  bodies: z.record(z.string(), z.string()).openapi({ description: 'Names of the holders.' }),
  total: z.int().openapi({ description: 'How many rows there are in all.' }),
  next: z.string().nullable(),
}).openapi('MatrixView');

export type MatrixView = z.infer<typeof matrixView>;
export type MatrixInput = z.infer<typeof matrixQuery>;
export type HolderClass = (typeof holderClasses)[number];
