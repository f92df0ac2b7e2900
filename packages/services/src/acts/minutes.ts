import { acts } from '@feder/contract/schemas';
import { readActs } from '@feder/db';
import type { SessionId } from '@feder/domain';
import { createHash } from 'node:crypto';
import { FederError } from '../errors.ts';
import { done, verb } from './act.ts';
import { aboutSession } from './file.ts';

/** Niederschrift schreiben: earlier versions stay. One that is approved is written no further. */
export const writeMinutes = verb({
  action: 'write-minutes', input: acts.writeMinutes, about: aboutSession,
  run: async ({ tx, world, by }, { session, text }, { sitting }) => {
    const versions = await readActs(tx, world, 'minutes', { session: session as SessionId });
    const last = versions.at(-1);
    if (last && (await readActs(tx, world, 'minutesApproval', { minutes: last.id })).length > 0) throw new FederError('CONFLICT', 'Die Niederschrift ist genehmigt. / The minutes are approved.');
    const version = versions.length + 1;
    const made = { id: `${session}.niederschrift-${version}`, session: session as SessionId, version, text, hash: createHash('sha256').update(text).digest('hex'), office: by };
    return { done: done(made.id, sitting.state), acts: { minutes: [made] } };
  },
});

/** Niederschrift genehmigen: the newest version, by somebody who did not write it. */
export const approveMinutes = verb({
  action: 'approve-minutes', input: acts.sessionStep, about: aboutSession,
  run: async ({ tx, world, by, on }, { session }, { sitting }) => {
    const last = (await readActs(tx, world, 'minutes', { session: session as SessionId })).at(-1);
    if (!last) throw new FederError('CONFLICT', 'Es gibt noch keine Niederschrift. / There are no minutes yet.');
    if (last.office === by) throw new FederError('FORBIDDEN', 'Genehmigen darf nur, wer die Niederschrift nicht verfasst hat. / Only somebody who did not write the minutes may approve them.');
    if ((await readActs(tx, world, 'minutesApproval', { minutes: last.id })).length > 0) throw new FederError('CONFLICT', 'Die Niederschrift ist genehmigt. / The minutes are approved.');
    return { done: done(last.id, sitting.state), acts: { minutesApproval: [{ id: `${last.id}.genehmigt`, minutes: last.id, office: by, day: on }] } };
  },
});
