import type { BodyProfile } from '@feder/contract/schemas';
import { nearestRecord, reachOfEndings, recordsAt, recordsKnown, type Commitment, type Delegation } from '@feder/domain';
import type { Clocks } from '../clocks.ts';
import { daysBetween } from '../days.ts';
import type { LoadedWorld } from '../feder.ts';
import type { Lang } from '../names.ts';
import { groundsOf, namedIn } from './provenance.ts';

/** Delegations in force that day, with duty holder and performer; those that endings switch off everywhere are over. */
export function delegationLines({ world }: LoadedWorld, wanted: (delegation: Delegation) => boolean, clocks: Clocks, lang: Lang): BodyProfile['delegations'] {
  const named = namedIn(world, clocks, lang);
  return recordsAt(world, 'delegation', clocks).filter(wanted).flatMap((each) => {
    const reach = reachOfEndings(world, 'delegation', each.id, clocks);
    if (reach === 'EVERYWHERE') return [];
    const from = 'body' in each.from ? named.body(each.from.body) : { id: null, name: nearestRecord(world, 'function', each.from.fn, clocks)?.name[lang] ?? each.from.fn };
    return [{
      id: each.id, subject: named.subject(each.subject), roles: [...each.roles], from, to: named.body(each.to), instrument: nearestRecord(world, 'instrument', each.instrument, clocks)?.name[lang] ?? each.instrument,
      transfersDuty: each.transfersDuty, places: each.scope.within.map((key) => named.place(key).name), until: each.valid.to, partlyEnded: reach === 'PARTLY', confidence: each.evidence.confidence, grounds: groundsOf(world, each, clocks, lang),
    }];
  }).sort((a, b) => a.subject.name.localeCompare(b.subject.name, lang) || a.id.localeCompare(b.id));
}

/** Commitments made by that day, the open ones first, each with its due day. */
export function commitmentLines({ world }: LoadedWorld, wanted: (commitment: Commitment) => boolean, clocks: Clocks, lang: Lang): BodyProfile['commitments'] {
  const named = namedIn(world, clocks, lang);
  const kept = new Map(recordsKnown(world, 'fulfilment', clocks).filter(({ valid }) => valid.from <= clocks.on).map(({ commitment, valid }) => [commitment, valid.from]));
  return recordsAt(world, 'commitment', clocks).filter(wanted).map((each) => ({
    id: each.id, subject: named.subject(each.subject), body: named.body(each.body), task: each.task[lang], due: each.due, daysLeft: daysBetween(clocks.on, each.due), binding: each.binding, kept: kept.get(each.id) ?? null, grounds: groundsOf(world, each, clocks, lang),
  })).sort((a, b) => Number(a.kept !== null) - Number(b.kept !== null) || a.due.localeCompare(b.due) || a.id.localeCompare(b.id));
}
