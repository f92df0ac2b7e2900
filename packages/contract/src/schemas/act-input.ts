import { isDay, isId } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { worldId } from './values.ts';

// What the inputs of acts are made of. Each says what is expected, in a sentence that an error can quote.

export const id = z.string({ error: 'Expected an id.' }).refine(isId, { error: 'Expected an id: lower-case letters and digits, joined by single dots or hyphens.' });
export const day = z.string({ error: 'Expected a day as YYYY-MM-DD.' }).refine(isDay, { error: 'Expected a day as YYYY-MM-DD.' });
export const words = (most: number, least = 1) => z.string({ error: `Expected ${least} to ${most} characters.` }).trim().min(least, { error: `Expected ${least} to ${most} characters.` }).max(most, { error: `Expected ${least} to ${most} characters.` });

/** Every act names its world; in the Planspiel the day that is played, today if none is named. */
const base = {
  world: worldId.default('planspiel'),
  on: day.optional().openapi({ description: 'Planspiel only: the day that is played. It never lies before the last step of the matter.' }),
};

export const act = <Shape extends z.ZodRawShape>(name: string, shape: Shape) => z.strictObject({ ...base, ...shape }).openapi(name);
