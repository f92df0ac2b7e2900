import type { Messages } from '../messages.ts';
import { begin, say } from '../sentence.ts';
import { all, englishDate, payees, several, the } from './phrases.ts';
import { roleWords } from './roles.ts';

const notApplied = 'Feder does not apply it';

/** What else must be known beside the answer. */
export const notes: Messages['note'] = {
  announced: (holder, role, subject, source) => say`According to ${source}, ${payees([holder])} will ${roleWords[role].shall} for “${subject}”. This is announced and does not count as a decision.`,
  performer: (duty, performer) => begin(say`${the(performer)} ${several([performer]) ? 'carry' : 'carries'} out the task. The duty stays with ${the(duty)}.`),
  formerly: (former, holder) => say`The duty was formerly with ${all(former)}. By transfer it is with ${the(holder)}.`,
  lastDay: (to, day) => say`The transfer to ${the(to)} ends on ${englishDate(day)}.`,
  sifted: {
    SUSPENDED: (rule) => say`The ${rule} is suspended.`,
    ENDED: (rule) => say`The ${rule} has ended.`,
    ULTRA_VIRES: (rule) => say`The ${rule} goes beyond the competence of its board and is not applied by Feder.`,
    NOT_BOUND: (rule) => say`The ${rule} does not bind this place.`,
    NOT_ACCEPTED: (rule) => say`The ${rule} takes effect only once accepted and is not accepted.`,
    VACANT: (rule) => say`The ${rule} reaches nobody here, because nobody is recorded in that function.`,
    DANGLING: (rule) => say`The ${rule} meets no body that still exists or was succeeded by another.`,
  },
  siftedEnding: {
    SUSPENDED: (cited) => say`The ending${cited} is suspended. ${notApplied}.`,
    ENDED: (cited) => say`The ending${cited} has itself ended. ${notApplied}.`,
    ULTRA_VIRES: (cited) => say`The ending${cited} lacks the rank or the competence. ${notApplied}.`,
    NOT_BOUND: (cited) => say`The ending${cited} does not bind this place. ${notApplied}.`,
    NOT_ACCEPTED: (cited) => say`The ending${cited} is not accepted. ${notApplied}.`,
    VACANT: (cited) => say`The ending${cited} reaches nobody here. ${notApplied}.`,
    DANGLING: (cited) => say`The ending${cited} meets no rule that still exists. ${notApplied}.`,
  },
  circular: (to, cited) => say`The transfer to ${the(to)}${cited} leads back in a circle and is not applied by Feder.`,
  siftedDelegation: {
    SUSPENDED: (to, cited) => say`The transfer to ${the(to)}${cited} is suspended.`,
    ENDED: (to, cited) => say`The transfer to ${the(to)}${cited} has ended.`,
    ULTRA_VIRES: (to, cited) => say`The transfer to ${the(to)}${cited} goes beyond the competence of its board and is not applied by Feder.`,
    NOT_BOUND: (to, cited) => say`The transfer to ${the(to)}${cited} does not bind this place.`,
    NOT_ACCEPTED: (to, cited) => say`The transfer to ${the(to)}${cited} is not accepted.`,
    VACANT: (to, cited) => say`The transfer to ${the(to)}${cited} reaches nobody here.`,
    DANGLING: (to, cited) => say`The transfer to ${the(to)}${cited} leads nowhere, because that body no longer exists and nobody succeeded it.`,
  },
  unverified: () => say`The source is not verified.`,
  successor: (old, successor, day) => begin(say`${the(successor)} succeeded ${the(old)} on ${englishDate(day)}.`),
  notAccepted: (holder) => begin(say`${the(holder)} ${several([holder]) ? 'have' : 'has'} not accepted yet.`),
  answeredAt: (place) => say`This question is regulated for ${the(place)}.`,
  unfunded: (share) => say`Nobody is recorded for ${share} of the costs.`,
};
