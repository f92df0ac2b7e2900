import type { Day } from '../day.ts';
import type { Assignment, Delegation, Ending, Holding, StatusHolding, Suspension } from '../rules.ts';
import type { World } from '../world/projection.ts';
import { nearestRecord, type Clocks } from '../world/records.ts';
import { bodyName, functionName, holderName, placeName, statusName, tellingOf, type Telling } from './context.ts';
import { causes as de } from './de/causes.ts';
import { causes as en } from './en/causes.ts';
import type { Language } from './explanation.ts';
import type { Sentence } from './sentence.ts';

const messages = { de, en };

/** What can make an answer another one. */
export type Caused = Assignment | Delegation | Ending | Holding | StatusHolding | Suspension;

/** That something is so since a day, or no longer, as the clause after "weil" or "because": "die Stadt Bad Krozingen seit dem 01.01.2025 Wohngeldbehörde ist". */
export function explainCause(world: World, record: Caused, { day, over }: { day: Day; over: boolean }, clocks: Clocks, lang: Language): Sentence {
  const words = messages[lang];
  const telling = tellingOf(world, clocks, lang);
  const since = { day, over, atLatest: !over && record.startUnknown === true };
  if ('fn' in record) return words.held({ ...since, body: bodyName(telling, record.body), fn: functionName(telling, record.fn) });
  if ('target' in record) return words.ended({ ...since, ended: endedIn(telling, record) });
  if ('status' in record) return words.hasStatus({ ...since, place: placeName(telling, record.place), status: statusName(telling, record.status) });
  if ('holders' in record) return words.ruled({ ...since, ...ruleIn(telling, record) });
  if ('instrument' in record) return words.delegated({ ...since, ...transferIn(telling, record) });
  return words.suspended({ ...since, clause: nearestRecord(world, 'clause', record.clause, clocks)?.label ?? record.clause });
}

const ruleIn = (telling: Telling, { holders }: Assignment) => ({ holders: holders.map((holder) => holderName(telling, holder)) });
const transferIn = (telling: Telling, { from, to }: Delegation) => ({ from: holderName(telling, from), to: bodyName(telling, to) });

function endedIn(telling: Telling, { target }: Ending) {
  const rule = nearestRecord(telling.world, 'assignment', target, telling.query);
  if (rule) return ruleIn(telling, rule);
  const transfer = nearestRecord(telling.world, 'delegation', target, telling.query);
  return transfer ? transferIn(telling, transfer) : null;
}
