import { isArs, isDay, isId, levels, roles, worldIds, type Ars, type BodyId, type Day, type Role, type SubjectId, type WorldId } from '@feder/domain';
import { z } from '@hono/zod-openapi';

/** Every value that comes in by the address or a form is a text: its schema says what is expected, in a sentence that an error can quote. */
const text = (expected: string, check: (value: string) => boolean) => z.string({ error: `Expected ${expected}.` }).refine(check, { error: `Expected ${expected}.` });

const id = <Id extends string>(what: string) =>
  text(`the id of ${what}: lower-case letters and digits, joined by single dots or hyphens`, isId).transform((value) => value as Id);

export const ars = text('a Regionalschlüssel of 2, 3, 5, 9 or 12 digits', isArs)
  .transform((value): Ars => value as Ars)
  .openapi({ type: 'string', pattern: '^(\\d{2}|\\d{3}|\\d{5}|\\d{9}|\\d{12})?$', example: '081150003003', description: 'Amtlicher Regionalschlüssel: Land 2, Regierungsbezirk 3, Kreis 5, Gemeindeverband 9, Gemeinde 12 digits; empty is Germany.' });

export const day = text('a day as YYYY-MM-DD', isDay)
  .transform((value): Day => value as Day)
  .openapi({ type: 'string', format: 'date', example: '2026-11-23', description: 'Calendar day, Europe/Berlin.' });

export const subjectId = id<SubjectId>('a subject').openapi({ type: 'string', example: '99012008001000', description: 'Id of a service (its LeiKa key), an initiative or a component.' });

export const bodyId = id<BodyId>('a body').openapi({ type: 'string', example: 'landratsamt-08115', description: 'Id of a body, see /api/v1/bodies.' });

export const role = z.enum(roles, { error: `Expected one of ${roles.join(', ')}.` }).transform((value): Role => value);
export const worldId = z.enum(worldIds, { error: `Expected one of ${worldIds.join(', ')}.` }).transform((value): WorldId => value);
export const level = z.enum(levels as [string, ...string[]], { error: `Expected one of ${levels.join(', ')}.` });
export const lang = z.enum(['de', 'en'], { error: 'Expected de or en.' });

/** Wissensstand: a place in the order of commits, or an instant, which means the last commit at or before it. */
export const knowledge = text('a place in the order of commits (a whole number) or an instant such as 2026-11-23T09:40:00Z', (value) => /^\d{1,15}$/.test(value) || isInstant(value))
  .openapi({ type: 'string', example: '1', description: 'Knowledge time: a Seq, or an instant (RFC 3339), which means the last commit at or before it. None: the newest.' });

function isInstant(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** The two clocks and the world, as every question carries them. */
export const clocks = {
  on: day.optional().openapi({ description: 'Gültig am. None: today.' }),
  at: knowledge.optional(),
  world: worldId.default('real').openapi({ type: 'string', enum: [...worldIds], default: 'real', description: 'real: real authorities. planspiel: the invented ones.' }),
};

export const bilingual = z.object({ de: z.string(), en: z.string() }).openapi('Text');

export const confidence = z.enum(['CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED']).openapi('Confidence', { description: 'belegt, veröffentlicht, ungeprüft, angekündigt' });
