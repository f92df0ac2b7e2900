import type { WorldFacts } from '../src/index.ts';
import * as base from './base.ts';
import { read, readName, type Entry } from './notation.ts';
import { addRegisters, sections } from './sections.ts';
import { writerOf } from './writer.ts';

type SectionName = keyof typeof sections;
type Part = string | null | readonly string[];

/** What a case says about its world. What stands here under a name of the base world replaces that. */
export type CaseWorld = { commits?: number } & Partial<Record<SectionName, Record<string, Entry>>>;

const entriesOf = (rows: readonly (readonly [string, ...Part[]])[]): Record<string, Entry> =>
  Object.fromEntries(rows.map(([id, ...rest]) => [id, rest.map((part) => (typeof part === 'string' ? part : (part?.join(' + ') ?? '-'))).join(', ')]));

const defaults: Partial<Record<SectionName, Record<string, Entry>>> = {
  places: Object.fromEntries(Object.entries(base.places).map(([letter, { key, name, designation }]) => [letter, `${key || '-'}, ${name}, ${designation}`])),
  bodies: entriesOf(base.bodies),
  subjects: entriesOf(base.subjects),
  functions: entriesOf(base.holdings),
  statusHoldings: entriesOf(base.statusHoldings),
  competences: entriesOf(base.competences),
  expectations: entriesOf(base.expectations),
};

/** The records of a case: the base world with what the case adds to it or replaces in it. */
export function worldOf(world: CaseWorld): WorldFacts {
  const { facts, add } = writerOf(world.commits ?? 1);
  const unknown = Object.keys(world).filter((name) => name !== 'commits' && !(name in sections));
  if (unknown.length > 0) throw new TypeError(`world: nobody knows "${unknown.join(', ')}". Expected one of: ${Object.keys(sections).join(', ')}.`);
  addRegisters(add);
  for (const section of Object.keys(sections) as SectionName[]) {
    const own = world[section] ?? {};
    const replaced = new Set(Object.keys(own).map((name) => readName(name).id));
    const kept = Object.entries(defaults[section] ?? {}).filter(([name]) => !replaced.has(name));
    for (const [name, entry] of [...kept, ...Object.entries(own)]) {
      const { parts, details } = read(entry, `${section} ${name}`);
      sections[section](add, name, parts, details);
    }
  }
  return facts;
}
