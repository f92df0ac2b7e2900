import type { BodyProfile } from '@feder/contract/schemas';
import { dutiesOf, nearestRecord, recordsAt, recordsKnown, roles, type BodyId, type Delegation, type WorldId } from '@feder/domain';
import { heldBy } from '../acts/report.ts';
import { clockState, readClocks, type ClockInput, type Clocks } from '../clocks.ts';
import { unknown } from '../errors.ts';
import type { Feder, LoadedWorld } from '../feder.ts';
import { namesFor, type Lang } from '../names.ts';
import { daysBetween } from '../days.ts';
import { commitmentLines, delegationLines } from './lines.ts';
import { loadOf } from './load.ts';
import { groundsOf, namedIn, provenanceOf } from './provenance.ts';

export type ProfileQuery = { lang: Lang; world: WorldId } & ClockInput;

/** Profil einer Stelle: what it is, how much it carries beside its like, what it handed on or took over, what waits for it, and what it promised. */
export function viewBody(feder: Feder, { id, ...query }: ProfileQuery & { id: BodyId }): BodyProfile {
  const loaded = feder.worlds[query.world];
  const { world } = loaded;
  const { lang } = query;
  const clocks = readClocks(feder, loaded, query);
  const body = nearestRecord(world, 'body', id, clocks);
  if (!body) throw unknown('id', id, 'the id of a body recorded by then, see /api/v1/bodies');
  const named = namedIn(world, clocks, lang);
  const held = recordsAt(world, 'holding', clocks).filter((holding) => holding.body === id).map(({ fn }) => fn);
  return {
    world: loaded.id, clocks: clockState(feder, loaded, clocks),
    body: {
      id, name: body.name[lang], short: body.short ?? null, form: body.form, level: body.level, place: { key: body.place, name: named.place(body.place).name },
      legalPerson: body.legalPerson === id ? null : named.body(body.legalPerson), ...provenanceOf(world, body, clocks, lang),
    },
    contact: namesFor(world, clocks, lang, { bodies: [id], bases: [], sources: [] }).bodies[id]?.contact ?? null,
    functions: [...new Set(held)].map((fn) => nearestRecord(world, 'function', fn, clocks)?.name[lang] ?? fn).sort((a, b) => a.localeCompare(b, lang)),
    load: loadOf(loaded, body, clocks, lang),
    byRole: byRole(loaded, id, clocks),
    delegations: delegationLines(loaded, (delegation) => concerns(delegation, id, new Set<string>(held)), clocks, lang),
    acceptances: acceptancesOf(loaded, id, clocks, lang),
    commitments: commitmentLines(loaded, (commitment) => commitment.body === id, clocks, lang),
  };
}

/** Handed on by the body, or by whoever holds one of its functions; or received by it. */
const concerns = ({ from, to }: Delegation, body: BodyId, functions: ReadonlySet<string>): boolean => to === body || ('body' in from ? from.body === body : functions.has(from.fn));

function byRole({ world }: LoadedWorld, body: BodyId, clocks: Clocks): BodyProfile['byRole'] {
  const { duties } = dutiesOf(world, { body, ...clocks });
  return roles.flatMap((role) => {
    const mine = duties.filter((duty) => duty.role === role);
    return mine.length > 0 ? [{ role, lines: mine.length, cells: mine.reduce((sum, { count }) => sum + count, 0) }] : [];
  });
}

/** What asks this body to accept it and is not over, the open ones first. */
function acceptancesOf({ world }: LoadedWorld, body: BodyId, clocks: Clocks, lang: Lang): BodyProfile['acceptances'] {
  const named = namedIn(world, clocks, lang);
  const accepted = new Set(recordsAt(world, 'acceptance', clocks).filter((each) => each.body === body).map(({ assignment }) => assignment));
  return recordsKnown(world, 'assignment', clocks)
    .filter((rule) => rule.acceptance !== 'NOT_NEEDED' && (rule.valid.to === null || rule.valid.to > clocks.on) && heldBy(world, rule, clocks).includes(body))
    .map((rule) => ({
      assignment: rule.id, subject: named.subject(rule.subject), role: rule.role, from: rule.valid.from, by: rule.acceptBy ?? null, daysLeft: rule.acceptBy === undefined ? null : daysBetween(clocks.on, rule.acceptBy),
      condition: rule.acceptance === 'CONDITION', accepted: accepted.has(rule.id), grounds: groundsOf(world, rule, clocks, lang),
    }))
    .sort((a, b) => Number(a.accepted) - Number(b.accepted) || (a.by ?? '9999').localeCompare(b.by ?? '9999') || a.assignment.localeCompare(b.assignment));
}
