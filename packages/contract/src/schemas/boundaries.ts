import { z } from '@hono/zod-openapi';
import { worldId } from './values.ts';

export const boundariesQuery = z.strictObject({ world: worldId.default('real') });

export const boundariesParams = z.object({ file: z.string().openapi({ param: { name: 'file', in: 'path' }, example: '0123456789abcdef.json', description: 'The last part of `href` in /api/v1/boundaries.' }) });

export const boundaries = z.object({
  href: z.string().openapi({ description: 'Where the outlines lie. The name changes with every byte: keep them as long as you like.' }),
  attribution: z.string().openapi({ description: 'To be shown wherever the outlines are.' }),
  title: z.string(),
  published: z.string(),
  changed: z.string().openapi({ format: 'date', description: 'The day on which the last change that the outlines show took effect.' }),
  unshown: z.array(z.object({ key: z.string(), name: z.string() })).openapi({ description: 'Land that belongs to no municipality: holes in the outlines.' }),
}).nullable().openapi('Boundaries', { description: 'null: this world has no outlines.' });

const position = z.tuple([z.number(), z.number()]);
const arcs = z.array(z.int());

export const topology = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: position, translate: position }),
  arcs: z.array(z.array(position)),
  objects: z.object({
    places: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(z.union([
        z.object({ type: z.literal('Polygon'), id: z.string(), arcs: z.array(arcs) }),
        z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(z.array(arcs)) }),
      ])),
    }),
  }),
}).openapi('Outlines', { description: 'TopoJSON: outlines of municipalities by 12-digit key, in degrees of WGS 84, with shared arcs.' });

export type Boundaries = z.infer<typeof boundaries>;
