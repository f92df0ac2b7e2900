import type { ClauseId } from '../ids.ts';
import { idsIn, keyOf, named, without, type ClauseFields, type Named, type Wire } from './form-fields.ts';

/** What an AMEND changes: the rules or the delegations that a clause wrote. */
export type Amended = { clause: ClauseId; of: 'assignment' | 'delegation' };

const PARTS = /^(assignment|delegation):(.*)$/;

/** What a clause wrote of one kind, as it is chosen in a list. */
export const amendedKey = ({ clause, of }: Amended): string => `${of}:${clause}`;

/** An AMEND out of the texts of a form, but for its days: what stays empty is not changed. That it is about a delegation is said even where nothing of it changes but its end. */
export function amendmentOfFields({ amended, place, body, second, from, instrument, share, secondShare, ends }: Partial<ClauseFields>, before: Wire): Wire {
  const [, of = 'assignment', clause] = PARTS.exec(amended ?? '') ?? [];
  const kept = without((before[of] ?? {}) as Wire, 'scope', 'holders', 'from', 'to', 'instrument');
  const scope = idsIn(place).length > 0 ? { scope: { ...((before[of] as Wire | undefined)?.['scope'] as object | undefined), within: idsIn(place) } } : {};
  const holder = (key: string | undefined, part: string | undefined): Named[] => (key === undefined ? [] : [{ ...named(key), ...(part === undefined ? {} : { share: part }) }]);
  const holders = [...holder(body, share), ...holder(second, secondShare)];
  const change = of === 'delegation'
    ? { ...kept, ...scope, ...(from === undefined ? {} : { from: named(from) }), ...(body === undefined ? {} : { to: body }), ...(instrument === undefined ? {} : { instrument }) }
    : { ...kept, ...scope, ...(holders.length > 0 ? { holders } : {}) };
  // An end that is lifted is null: no field says so, it stays.
  const until = ends === undefined ? (before['until'] === null ? { until: null } : {}) : { until: ends };
  return { ...without(before, 'assignment', 'delegation', 'until'), kind: 'AMEND', clause, ...(of === 'delegation' || Object.keys(change).length > 0 ? { [of]: change } : {}), ...until };
}

/** The texts of an AMEND; null where it changes both rules and delegations, or names more than two holders. */
export function fieldsOfAmendment(wire: Wire, { muster, since, until = '' }: Pick<ClauseFields, 'muster' | 'since' | 'until'>): ClauseFields | null {
  const of = wire['delegation'] === undefined ? 'assignment' : 'delegation';
  const change = (wire[of] ?? {}) as Wire;
  const holders = (change['holders'] ?? []) as Named[];
  if ((of === 'delegation' && wire['assignment'] !== undefined) || holders.length > 2) return null;
  const [first, second] = of === 'delegation' ? [{ body: change['to'] as string | undefined }] : holders;
  const text = (key: string, from: Wire): string => (typeof from[key] === 'string' ? from[key] : '');
  const clause = text('clause', wire) as ClauseId;
  return {
    muster, since, until, subject: '', amended: clause === '' ? '' : amendedKey({ clause, of }), ends: text('until', wire), place: ((change['scope'] as { within?: string[] } | undefined)?.within ?? []).join(' '), body: keyOf(first),
    ...(of === 'delegation' ? { from: keyOf(change['from'] as Named | undefined), instrument: text('instrument', change) } : { second: keyOf(second), share: (first)?.share ?? '', secondShare: (second)?.share ?? '' }),
  };
}
