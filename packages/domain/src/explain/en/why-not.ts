import type { Messages } from '../messages.ts';
import { begin, list, say } from '../sentence.ts';
import { all, englishDate, several, the, toPlaces } from './phrases.ts';
import { roleWords } from './roles.ts';

/** Why it is not this body. */
export const whyNot: Messages['whyNot'] = {
  question: (body) => say`Why not ${the(body)}?`,
  claims: (body) => begin(say`${the(body)} ${several([body]) ? 'are' : 'is'} among the bodies that come into question. Feder chooses none of them.`),
  notInForce: (body, day, followedBy) => begin(say`${the(body)} ${several([body]) ? 'do' : 'does'} not exist on ${englishDate(day)}.${followedBy.length === 0 ? '' : say` Its place was taken by ${all(followedBy)}.`}`),
  performs: (body, bearer, cited) => begin(say`${the(body)} only ${several([body]) ? 'carry' : 'carries'} out the task${cited}. The duty is with ${the(bearer)}.`),
  handedOn: (body, to, duty, cited) =>
    begin(duty
      ? say`${the(body)} ${several([body]) ? 'have' : 'has'} transferred the task to ${all(to)}${cited} and no longer ${several([body]) ? 'bear' : 'bears'} it.`
      : say`${the(body)} ${several([body]) ? 'have' : 'has'} passed the work on to ${all(to)}${cited}.`),
  delegationLost: (body, cited, to, toCited, by) =>
    say`The transfer to ${the(body)}${cited} yields to the transfer to ${the(to)}${toCited}, which names the ${by === 'SUBJECT' ? 'subject' : 'place'} more specifically.`,
  widerArea: (body, fn, area, cited, deeper) =>
    begin(say`${the(body)} ${several([body]) ? 'are' : 'is'} recorded as “${fn.text}” for ${the(area)}${cited}. For ${the(deeper.area)} a more specific entry goes before it, which names ${the(deeper.holder)}${deeper.cited}.`),
  inFunction: (body, fn, cited) => begin(say`${the(body)} ${several([body]) ? 'are' : 'is'} recorded here as “${fn.text}”${cited}.`),
  ruleLost: (rule, to, reason) => say`The ${rule} loses to the ${to}: ${reason}`,
  ruleEnded: (rule, cited) => say`The ${rule} has ended${cited}.`,
  rule: (rule) => say`The ${rule}`,
  holding: (body, fn, cited) => say`The entry that names ${the(body)} as “${fn.text}”${cited}`,
  delegation: (from, body, cited) => say`The transfer from ${the(from)} to ${the(body)}${cited}`,
  misses: (fact, missed) => say`${fact} ${list(missed, 'and')}.`,
  miss: {
    ROLE: ({ roles, asked }) => say`is about ${list(roles.map((role) => say`${roleWords[role].task}`), 'and')} and not ${roleWords[asked].task}`,
    DAY: ({ from, over }) => (over === null ? say`holds only from ${englishDate(from)}` : say`held only until ${englishDate(over)}`),
    PLACE: ({ reach, place, excepted }) => (excepted ? say`leaves out ${the(place)}` : say`holds for ${toPlaces(reach)}, but not for ${the(place)}`),
    STATUS: ({ reach }) => say`holds only for places with the status “${reach.status ?? ''}”`,
    HERE: ({ subject, reach }) => say`holds only for “${subject}” and ${toPlaces(reach)} themselves, not for what lies below`,
    ANNOUNCED: () => say`is only announced`,
    GIVER: ({ giver }) => say`takes effect only where ${giver ? the(giver) : ''} ${giver && several([giver]) ? 'bear the task or may pass it on' : 'bears the task or may pass it on'}`,
  },
  notNamed: (body, subject) => say`No recorded rule, no entry of a function and no transfer names ${the(body)} for “${subject}”.`,
};
