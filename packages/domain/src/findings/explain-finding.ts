import { levelOf, type Ars, type Level } from '../ars.ts';
import { bodyName, citedOf, functionName, placeName, ruleWords, subjectName, tellingOf, type Telling } from '../explain/context.ts';
import type { Language } from '../explain/explanation.ts';
import type { Sentence } from '../explain/sentence.ts';
import type { BodyId, FunctionId, SubjectId } from '../ids.ts';
import { writeRatio } from '../ratio.ts';
import { nearestRecord, type Clocks } from '../world/records.ts';
import type { World } from '../world/projection.ts';
import type { Finding, Ref } from './finding.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { FindingMessages, Told, Where } from './words/messages.ts';

const messages: Readonly<Record<Language, FindingMessages>> = { de, en };

/** A finding in words: what is found, in one sentence with names; what that means exactly; what would mend it. */
export type ExplainedFinding = { headline: Sentence; why: Sentence; mend: Sentence };

/** A finding in words, from the world and the clocks that gave it. */
export function explainFinding(world: World, finding: Finding, clocks: Clocks, lang: Language): ExplainedFinding {
  const words = messages[lang];
  const told = toldOf(tellingOf(world, clocks, lang), finding, words);
  return { headline: words.headline[finding.kind](told), why: words.why[finding.kind](finding.cause), mend: words.mend(told) };
}

function toldOf(telling: Telling, finding: Finding, words: FindingMessages): Told {
  const { world, query, lang } = telling;
  const { cells, counterpart, facts, due = null, missing } = finding;
  const record = <Kind extends Ref['kind']>(kind: Kind) => {
    const ref = facts.find((one) => one.kind === kind);
    return ref && nearestRecord(world, kind, ref.id, query);
  };
  const commitment = record('commitment');
  const subjects = [...new Set([...cells.map(({ subject }) => subject), ...(commitment ? [commitment.subject] : [])])];
  return {
    finding, due,
    subjects: subjects.map((id) => subjectName(telling, id)),
    role: cells[0]?.role ?? null,
    where: whereOf(telling, finding),
    things: facts.filter(({ kind }) => kind !== 'clause').map((ref) => thingOf(telling, ref, words)),
    others: counterpart.map((ref) => thingOf(telling, ref, words)),
    bodies: counterpart.filter(({ kind }) => kind === 'body').map(({ id }) => bodyName(telling, id as BodyId)),
    clause: record('clause')?.label ?? '',
    task: commitment?.task[lang] ?? '',
    missing: missing ? writeRatio(missing) : '',
    levels: record('expectation')?.levels ?? [],
  };
}

function whereOf(telling: Telling, { cells }: Finding): Where {
  const [first] = cells;
  const run = first?.places[0];
  if (!first || !run) return null;
  const level: Level = levelOf(run.from);
  const ofOne = cells.filter(({ subject, role }) => subject === first.subject && role === first.role);
  const count = ofOne.reduce((sum, one) => sum + one.count, 0);
  if (first.of === 1) return null;
  if (count === 1) return { place: placeName(telling, run.from) };
  return count === first.of ? { all: count, level } : { some: count, of: first.of, level };
}

/** A record as a noun phrase. */
function thingOf(telling: Telling, { kind, id }: Ref, { thing }: FindingMessages): Sentence {
  const { world, query, lang } = telling;
  if (kind === 'body') return thing.named(bodyName(telling, id as BodyId));
  if (kind === 'function') return thing.named(functionName(telling, id as FunctionId));
  if (kind === 'subject') return thing.called(subjectName(telling, id as SubjectId));
  if (kind === 'territory') return thing.called(placeName(telling, id as Ars).text);
  if (kind === 'board') return thing.called(nearestRecord(world, kind, id, query)?.name[lang] ?? id);
  const rule = kind === 'assignment' ? nearestRecord(world, kind, id, query) : undefined;
  if (rule) return thing.rule(ruleWords(telling, rule));
  const ending = kind === 'ending' ? nearestRecord(world, kind, id, query) : undefined;
  if (ending) return thing.ending(citedOf(telling, ending));
  const delegation = kind === 'delegation' ? nearestRecord(world, kind, id, query) : undefined;
  return delegation ? thing.delegation(bodyName(telling, delegation.to), citedOf(telling, delegation)) : thing.called(id);
}
