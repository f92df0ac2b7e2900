import type { Announced, Held } from '../answer.ts';
import { dayBefore } from '../day.ts';
import { writeRatio } from '../ratio.ts';
import { nearestRecord, recordAt, recordsAt, sourceOf } from '../world/records.ts';
import { absentOf } from './absent.ts';
import { siftedRule, unfunded } from './because.ts';
import { bodyName, citedOf, placeName, recordOf, ruleWords, stepsOf, subjectName, type Context } from './context.ts';
import { textOf, type Sentence } from './sentence.ts';

/** What else a reader must know, each thing once. */
export function notes(context: Context): Sentence[] {
  const { answer, query, say: { note } } = context;
  const share = unfunded(context);
  const all = [
    ...(answer.answeredAt === query.place || answer.reason === 'NOT_IN_FORCE' ? [] : [note.answeredAt(placeName(context, answer.answeredAt))]),
    ...answer.holders.flatMap((held) => ofHolder(context, held)),
    ...(share === null ? [] : [note.unfunded(share)]),
    ...answer.announced.flatMap((each) => announcement(context, each)),
    ...sifted(context),
    ...successors(context),
    ...(answer.holders.some(({ confidence }) => confidence === 'UNVERIFIED') ? [note.unverified()] : []),
  ];
  return all.filter((one, index) => all.findIndex((other) => textOf(other) === textOf(one)) === index);
}

function ofHolder(context: Context, { body, performer, formerly = [], via, accepted }: Held): Sentence[] {
  const { note } = context.say;
  const handed = via.flatMap((id) => recordOf(context, 'DELEGATION', id) ?? []);
  return [
    ...(formerly.length > 0 ? [note.formerly(formerly.map((one) => bodyName(context, one)), bodyName(context, body))] : []),
    ...(performer === undefined ? [] : [note.performer(bodyName(context, body), bodyName(context, performer))]),
    ...handed.flatMap(({ to, valid }) => (valid.to === null ? [] : [note.lastDay(bodyName(context, to), dayBefore(valid.to))])),
    ...(accepted === false ? [note.notAccepted(bodyName(context, body))] : []),
  ];
}

/** Who was announced, by which source. */
export function announcement(context: Context, { body, share, subject, fact }: Announced): Sentence[] {
  const { query, world, lang, say } = context;
  const rule = recordOf(context, 'ASSIGNMENT', fact);
  if (!rule) return [];
  const source = sourceOf(world, rule.evidence.source);
  const holder = { ...bodyName(context, body), ...(share ? { share: writeRatio(share) } : {}) };
  return [say.note.announced(holder, query.role, subjectName(context, subject), say.words.source(source.title[lang], source.publisher, source.state))];
}

/** Rules, endings and delegations that did not count, but for the one that the reason has told of. */
function sifted(context: Context): Sentence[] {
  const { world, query, say: { note } } = context;
  const told = context.answer.holders.length > 0 ? undefined : siftedRule(context);
  return [
    ...stepsOf(context, 'ASSIGNMENT', 'SIFTED').flatMap((step) => {
      const rule = recordOf(context, 'ASSIGNMENT', step.fact);
      return rule && rule.id !== told?.id && 'why' in step && step.outcome === 'SIFTED' ? [note.sifted[step.why](ruleWords(context, rule))] : [];
    }),
    ...stepsOf(context, 'ENDING', 'SIFTED').flatMap((step) => {
      const ending = nearestRecord(world, 'ending', step.fact, query);
      return ending && step.outcome === 'SIFTED' ? [note.siftedEnding[step.why](citedOf(context, ending))] : [];
    }),
    ...stepsOf(context, 'DELEGATION', 'CIRCULAR').flatMap(({ fact: id }) => {
      const fact = recordOf(context, 'DELEGATION', id);
      return fact ? [note.circular(bodyName(context, fact.to), citedOf(context, fact))] : [];
    }),
    ...stepsOf(context, 'DELEGATION', 'SIFTED').flatMap((step) => {
      const fact = recordOf(context, 'DELEGATION', step.fact);
      return fact && step.outcome === 'SIFTED' ? [note.siftedDelegation[step.why](bodyName(context, fact.to), citedOf(context, fact))] : [];
    }),
  ];
}

/** Who followed: on a place or subject that is gone, and on bodies that a rule still names. */
function successors(context: Context): Sentence[] {
  const { world, query, answer, say: { note } } = context;
  const following = recordsAt(world, 'succession', query);
  if (answer.reason === 'NOT_IN_FORCE' && absentOf(context) === 'PLACE') {
    return following.flatMap(({ from, to, valid }) => (from === query.place ? [note.successor(placeName(context, query.place), placeName(context, to as typeof query.place), valid.from)] : []));
  }
  const rules = stepsOf(context, 'ASSIGNMENT', 'WON', 'CO_GROUND', 'ADDED').flatMap(({ fact }) => recordOf(context, 'ASSIGNMENT', fact) ?? []);
  const named = [...rules.flatMap(({ holders }) => holders.flatMap((holder) => ('body' in holder ? [holder.body] : []))), ...stepsOf(context, 'HOLDING', 'WON').flatMap(({ body }) => body ?? [])];
  const gone = [...new Set(named)].filter((body) => !recordAt(world, 'body', body, query));
  return gone.flatMap((body) => following.flatMap(({ from, to, valid }) => (from === body ? [note.successor(bodyName(context, body), bodyName(context, to as typeof body), valid.from)] : [])));
}
