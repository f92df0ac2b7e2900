import type { SubjectProfile } from '@feder/contract/schemas';
import { findingKinds, matrix, nearestRecord, recordsAt, roles, statuses, writeRatio, type SubjectId } from '@feder/domain';
import { findingsAt } from '../books.ts';
import { clockState, readClocks, type Clocks } from '../clocks.ts';
import { grouped } from '../core-row.ts';
import { unknown } from '../errors.ts';
import type { Feder, LoadedWorld } from '../feder.ts';
import { municipalitiesIn } from '../municipalities.ts';
import { groupsAbove, type Lang } from '../names.ts';
import { commitmentLines, delegationLines } from './lines.ts';
import { namedIn, provenanceOf } from './provenance.ts';
import type { ProfileQuery } from './view-body.ts';

const SHOWN = 3;

/** Profil eines Vorhabens, einer Leistung, einer Komponente oder einer Gruppe. */
export async function viewSubject(feder: Feder, { id, ...query }: ProfileQuery & { id: SubjectId }): Promise<SubjectProfile> {
  const loaded = feder.worlds[query.world];
  const { world } = loaded;
  const { lang } = query;
  const clocks = readClocks(feder, loaded, query);
  const subject = nearestRecord(world, 'subject', id, clocks);
  if (!subject) throw unknown('id', id, 'the id of a subject recorded by then, see /api/v1/subjects');
  const above = groupsAbove(world, id, clocks).map((group) => group.id);
  const line = new Set<string>([id, ...above]);
  const named = namedIn(world, clocks, lang);
  const lines = subject.kind === 'GROUP' ? { rows: [], answers: [] } : matrix(world, { subjects: [id], roles, ...clocks });
  return {
    world: loaded.id, clocks: clockState(feder, loaded, clocks),
    subject: {
      id, kind: subject.kind, name: subject.name[lang], catalogueName: subject.catalogueName ?? null, summary: subject.summary?.[lang] ?? null, typing: subject.typing ?? [], synonyms: subject.synonyms ?? [], cellLevel: subject.cellLevel,
      ...provenanceOf(world, subject, clocks, lang),
    },
    groups: above.toReversed().map((group) => named.subject(group)),
    children: recordsAt(world, 'subject', clocks).filter(({ parent }) => parent === id).map((child) => ({ id: child.id, name: child.name[lang], kind: child.kind })).sort((a, b) => a.name.localeCompare(b.name, lang)),
    place: lines.rows[0]?.places[0] ?? null,
    roles: lines.rows.filter(({ places }) => places.length > 0).map((row) => roleLine(loaded, row, lines.answers, clocks, lang)),
    delegations: delegationLines(loaded, (delegation) => line.has(delegation.subject), clocks, lang),
    commitments: commitmentLines(loaded, (commitment) => commitment.subject === id, clocks, lang),
    rollout: rolloutOf(loaded, id, clocks),
    findings: await findingCounts(loaded, id, clocks),
  };
}

type Lines = ReturnType<typeof matrix>;

function roleLine(loaded: LoadedWorld, row: Lines['rows'][number], answers: Lines['answers'], clocks: Clocks, lang: Lang): SubjectProfile['roles'][number] {
  const named = namedIn(loaded.world, clocks, lang);
  const groups = grouped(loaded, row, answers, clocks);
  const counts = statuses.map((status) => ({ status, count: groups.filter(({ answer }) => answer.status === status).reduce((sum, { count }) => sum + count, 0) })).filter(({ count }) => count > 0);
  const announced = new Set(groups.flatMap(({ answer }) => answer.announced.map(({ body }) => named.body(body).name)));
  return {
    role: row.role, of: row.places.length, counts, different: groups.length, announced: [...announced],
    groups: groups.slice(0, SHOWN).map(({ answer, count, place, self }) => ({
      status: answer.status, self: self && count > 1, count, place, bodies: self && count > 1 ? [] : answer.holders.map((held) => ({ ...named.body(held.body), share: held.share ? writeRatio(held.share) : null })),
    })),
  };
}

/** Rollout-Stand: how many places stand where, and which are overdue. */
function rolloutOf(loaded: LoadedWorld, subject: SubjectId, clocks: Clocks): SubjectProfile['rollout'] {
  const { world } = loaded;
  const rows = recordsAt(world, 'rollout', clocks).filter((each) => each.subject === subject && each.evidence.confidence !== 'ANNOUNCED');
  if (rows.length === 0) return null;
  const open = rows.filter(({ state, due }) => state !== 'LIVE' && state !== 'NOT_APPLICABLE' && due !== null && due < clocks.on);
  return {
    of: municipalitiesIn(loaded, null, clocks).length, counts: (['LIVE', 'COMMITTED', 'PLANNED', 'NOT_APPLICABLE'] as const).map((state) => ({ state, count: rows.filter((each) => each.state === state).length })),
    overdue: open.map(({ place, due }) => ({ place, name: nearestRecord(world, 'territory', place, clocks)?.name ?? place, due: due ?? '' })).sort((a, b) => a.name.localeCompare(b.name, 'de')),
  };
}

/** As many as the page of findings has for this subject. */
async function findingCounts(loaded: LoadedWorld, subject: SubjectId, clocks: Clocks): Promise<SubjectProfile['findings']> {
  const found = (await findingsAt(loaded, clocks)).filter(({ cells }) => cells.some((run) => run.subject === subject));
  return findingKinds.map((kind) => ({ kind, count: found.filter((one) => one.kind === kind).length })).filter(({ count }) => count > 0);
}
