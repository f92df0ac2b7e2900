import { asArs, type Assignment, type Expectation, type Holder, type RankId, type Role, type Scope, type SubjectId, type Unwritten } from '@feder/domain';
import { ref, type since } from './base.ts';

type Base = ReturnType<typeof since>;

export const fn = (id: string): Holder => ({ fn: ref(id) });
export const body = (id: string): Holder => ({ body: ref(id) });

/** Everywhere in a place, or only in those of a status. */
export const within = (keys: readonly string[], status?: string): Scope => ({ within: keys.map((key) => asArs(key)), ...(status === undefined ? {} : { status: ref(status) }) });

/**
 * A rule of standing law and practice (Bestand): its first basis is its origin. BINDING unless the fields say otherwise,
 * at all places of `scope`, for everybody, with nobody's acceptance needed.
 */
export function rule(
  id: string, subject: string, role: Role, scope: Scope, holders: [Holder, ...Holder[]], rank: string, base: Base,
  fields: Partial<Pick<Assignment, 'mode' | 'here'>> = {},
): Unwritten<Assignment> {
  const [origin] = base.basis;
  if (origin === undefined) throw new Error(`${id}: a standing rule names the legal basis that it stands on (I3).`);
  return {
    id: ref(id), subject: ref<SubjectId>(subject), role, scope, holders, rank: ref<RankId>(rank), origin: { existing: origin },
    mode: 'BINDING', here: false, boundTo: 'ALL', acceptance: 'NOT_NEEDED', ...fields, ...base,
  };
}

/** A holder of the role is required here; COMPLETE where the source signs that nobody is missing (G6). */
export function expected(id: string, subject: string, role: Role, scope: Scope, record: Expectation['record'], base: Base): Unwritten<Expectation> {
  return { id: ref(id), subject: ref<SubjectId>(subject), role, scope, required: true, record, ...base };
}
