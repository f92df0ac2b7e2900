import type { Names } from '@feder/contract/schemas';
import { lift, nearestRecord, recordsAt, sourceOf, type Ars, type Body, type BodyId, type LegalBasisId, type SourceId, type Subject, type SubjectId, type World } from '@feder/domain';
import type { Clocks } from './clocks.ts';

export type Lang = 'de' | 'en';

/** The county of a place, by name; null for what lies higher. */
export function countyOf(world: World, place: Ars, clocks: Clocks): string | null {
  const key = lift(place, 'COUNTY');
  const county = key && nearestRecord(world, 'territory', key, clocks);
  if (!county) return null;
  // "Rhein-Neckar-Kreis" says itself that it is one.
  return county.name.toLowerCase().endsWith('kreis') ? county.name : `${county.designation.de} ${county.name}`;
}

/** The groups above a subject, the nearest first. */
export function groupsAbove(world: World, subject: SubjectId, clocks: Clocks): Subject[] {
  const groups: Subject[] = [];
  for (let above = nearestRecord(world, 'subject', subject, clocks)?.parent ?? null; above !== null;) {
    const group = nearestRecord(world, 'subject', above, clocks);
    if (!group) break;
    groups.push(group);
    above = group.parent;
  }
  return groups;
}

/** Their names, the widest first. */
export const groupsOf = (world: World, subject: SubjectId, clocks: Clocks, lang: Lang): string[] => groupsAbove(world, subject, clocks).map(({ name }) => name[lang]).reverse();

/** A body by its short name, where there is little room. Short names are German: in English only those that are no words ("BITBW") stand for the name. */
export const shortName = ({ short, name }: Pick<Body, 'short' | 'name'>, lang: Lang): string => (short !== undefined && (lang === 'de' || /^[\p{Lu}\d./-]+$/u.test(short)) ? short : name[lang]);

/** Names, links and contacts of everything that some answers refer to. */
export function namesFor(world: World, clocks: Clocks, lang: Lang, refers: { bodies: Iterable<BodyId>; bases: Iterable<LegalBasisId>; sources: Iterable<SourceId> }): Names {
  const contacts = new Map(recordsAt(world, 'contact', clocks).map((contact) => [contact.body, contact]));
  const names: Names = { bodies: {}, bases: {}, sources: {} };
  for (const id of refers.bodies) {
    const body = nearestRecord(world, 'body', id, clocks);
    if (!body) continue;
    const contact = contacts.get(id);
    names.bodies[id] = {
      name: body.name[lang], short: body.short ?? null, place: body.place,
      contact: contact ? { url: contact.url, email: contact.email, phone: contact.phone, address: contact.address, confidence: contact.evidence.confidence, source: contact.evidence.source } : null,
    };
  }
  for (const id of refers.bases) {
    const basis = nearestRecord(world, 'legalBasis', id, clocks);
    if (basis) names.bases[id] = { label: basis.label, title: basis.title[lang], url: basis.url ?? null };
  }
  for (const id of refers.sources) {
    const { title, publisher, state, url } = sourceOf(world, id);
    names.sources[id] = { title: title[lang], publisher, state, url: url ?? null };
  }
  return names;
}
