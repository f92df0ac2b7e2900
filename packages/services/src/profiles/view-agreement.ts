import type { AgreementView } from '@feder/contract/schemas';
import { nearestRecord, recordsKnown, type WorldId } from '@feder/domain';
import { clockState, readClocks } from '../clocks.ts';
import { unknown } from '../errors.ts';
import type { Feder } from '../feder.ts';
import { agreementLine } from './list-agreements.ts';
import { namedIn } from './provenance.ts';
import type { ProfileQuery } from './view-body.ts';

/** Eine Vereinbarung: parties, deadline, and the rules that rest on it. */
export function viewAgreement(feder: Feder, { id, ...query }: ProfileQuery & { id: string; world: WorldId }): AgreementView {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const agreement = nearestRecord(loaded.world, 'agreement', id, clocks);
  if (!agreement) throw unknown('id', id, 'the id of an agreement recorded by then, see /api/v1/agreements');
  const bases = new Set<string>(agreement.basis);
  const named = namedIn(loaded.world, clocks, query.lang);
  const rules = recordsKnown(loaded.world, 'assignment', clocks).filter(({ basis, valid }) => basis.some((each) => bases.has(each)) && (valid.to === null || valid.to > clocks.on));
  return {
    world: loaded.id, clocks: clockState(feder, loaded, clocks), agreement: agreementLine(loaded, agreement, clocks, query.lang),
    settles: rules.map(({ id: rule, subject, role, scope, holders, evidence }) => ({
      id: rule, subject: named.subject(subject), place: scope.within[0] ?? '', role, announced: evidence.confidence === 'ANNOUNCED',
      bodies: holders.map((holder) => ('body' in holder ? named.body(holder.body).name : nearestRecord(loaded.world, 'function', holder.fn, clocks)?.name[query.lang] ?? holder.fn)),
    })).sort((a, b) => a.subject.name.localeCompare(b.subject.name, query.lang) || a.role.localeCompare(b.role)),
  };
}
