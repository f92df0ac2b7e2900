import { bodyName, citedOf, functionName, holderName, reachOf, ruleWords, subjectName, tellingOf, type Telling } from '../explain/context.ts';
import type { Language } from '../explain/explanation.ts';
import type { Payee } from '../explain/messages.ts';
import { begin, last, textOf, type Sentence } from '../explain/sentence.ts';
import { writeRatio } from '../ratio.ts';
import type { Holder } from '../rules.ts';
import type { World } from '../world/projection.ts';
import { nearestRecord, type Clocks } from '../world/records.ts';
import type { InstrumentId } from '../ids.ts';
import type { Amend, Clause, Ended } from './clause.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

const messages = { de, en };

/** A clause as one sentence, with the names that things have on its first day. */
export function explainClause(world: World, clause: Clause, { on, at }: Clocks, lang: Language): Sentence {
  const words = messages[lang];
  const telling = tellingOf(world, { on: 'from' in clause ? clause.from : on, at }, lang);
  switch (clause.kind) {
    case 'ASSIGN': return words.assign({ ...lineOf(telling, clause), role: clause.role, holders: holdersOf(telling, clause.holders), yields: clause.mode === 'FALLBACK', replaced: clause.replaces?.length ?? 0 });
    case 'FUND': return words.assign({ ...lineOf(telling, clause), role: 'FUND', holders: holdersOf(telling, clause.holders), yields: false, replaced: clause.replaces?.length ?? 0 });
    case 'DELEGATE': return words.delegate({ ...lineOf(telling, clause), roles: clause.roles, giver: holderName(telling, clause.handsOn), taker: bodyName(telling, clause.receives), transfers: movesDuty(telling, clause.instrument) });
    case 'AMEND': return words.amend({ from: clause.from, to: clause.to, clause: labelOf(telling, clause.clause), until: clause.until, ...changesOf(telling, clause) });
    case 'END': return words.end({ from: clause.from, to: clause.to, ended: endedOf(telling, clause), reach: clause.scope ? reachOf(telling, clause.scope) : null });
    case 'COMMIT': case 'REQUEST': return words.undertake({ asked: clause.kind === 'REQUEST', body: bodyName(telling, clause.body), task: clause.task[lang].replace(/\.$/, ''), due: clause.due });
    case 'NOTE': return words.note(clause.text[lang]);
    case 'RECOMMEND': return words.recommend(clause.text[lang]);
  }
}

function changesOf(telling: Telling, { assignment = {}, delegation = {} }: Amend) {
  const { from, to, instrument } = delegation;
  const scope = assignment.scope ?? delegation.scope;
  return {
    holders: holdersOf(telling, assignment.holders ?? []), giver: from ? holderName(telling, from) : null, taker: to === undefined ? null : bodyName(telling, to),
    transfers: instrument === undefined ? null : movesDuty(telling, instrument), reach: scope ? reachOf(telling, scope) : null,
  };
}

const movesDuty = ({ world, query }: Telling, instrument: InstrumentId): boolean => nearestRecord(world, 'instrument', instrument, query)?.transfersDuty ?? false;

const endedOf = (telling: Telling, { clause, rule }: Ended): Sentence => (rule === undefined ? messages[telling.lang].ended.clause(labelOf(telling, clause)) : ruleNamed(telling, rule));

/** A rule or a delegation as a noun phrase; its id where nobody recorded it. */
function ruleNamed(telling: Telling, id: string): Sentence {
  const { world, query, lang } = telling;
  const words = messages[lang].ended;
  const rule = nearestRecord(world, 'assignment', id, query);
  if (rule) return words.rule(subjectName(telling, rule.subject), rule.role, ruleWords(telling, rule));
  const delegation = nearestRecord(world, 'delegation', id, query);
  return delegation ? words.delegation(subjectName(telling, delegation.subject), holderName(telling, delegation.from), bodyName(telling, delegation.to), citedOf(telling, delegation)) : words.clause(id);
}

/** What an END can name, as a list offers it. */
export function explainEnded(world: World, { clause, rule }: Ended, clocks: Clocks, lang: Language): string {
  const telling = tellingOf(world, clocks, lang);
  return rule === undefined ? labelOf(telling, clause) : textOf(begin(last(ruleNamed(telling, rule))));
}

const lineOf = (telling: Telling, { from, to, subject, scope }: Extract<Clause, { scope: unknown; subject: unknown }>) => ({ from, to, subject: subjectName(telling, subject), reach: reachOf(telling, scope) });

const holdersOf = (telling: Telling, holders: readonly Holder[]): Payee[] => holders.map((holder) => ({
  ...('fn' in holder ? functionName(telling, holder.fn) : bodyName(telling, holder.body)), ...(holder.share === undefined ? {} : { share: writeRatio(holder.share) }),
}));

const labelOf = ({ world, query }: Telling, clause: string): string => nearestRecord(world, 'clause', clause, query)?.label ?? clause;
