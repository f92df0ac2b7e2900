import type { Announced } from '../../answer.ts';
import type { SubjectId } from '../../ids.ts';
import { inForce, type Ask } from './ask.ts';
import { ofTheLine } from './candidates.ts';
import { holdersOf } from './holders.ts';
import { covers } from '../../day.ts';

/** G7: listed beside the answer, about the subject, its groups, and its twins in a group that is one matter. */
export function announced(ask: Ask): Announced[] {
  const asked = ofTheLine(ask);
  const twins = twinsOf(ask).flatMap((twin) => ofTheLine({ ...ask, subject: twin, chain: [twin] }));
  return [...asked, ...twins]
    .filter(({ rule }) => rule.evidence.confidence === 'ANNOUNCED' && covers(rule.valid, ask.on))
    .flatMap(({ rule }) => holdersOf(ask, rule).found.map((one) => ({ ...one, via: [], subject: rule.subject, fact: rule.id })));
}

function twinsOf(ask: Ask): SubjectId[] {
  const subjects = inForce(ask.facts.subject, ask);
  const parent = subjects.find(({ id }) => id === ask.subject)?.parent ?? null;
  if (!subjects.some(({ id, oneMatter }) => id === parent && oneMatter)) return [];
  return subjects.filter((one) => one.parent === parent && one.id !== ask.subject).map(({ id }) => id);
}
