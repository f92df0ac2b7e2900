import { wireAnswer, type AnswersPage, type RoleAnswer, type WireSentence } from '@feder/contract/schemas';
import {
  agsOf, explain, levelOf, nearestRecord, pathOf, recordAt, resolveAll, type Answer, type Assignment, type BodyId, type LegalBasisId, type Role, type SourceId, type Subject,
} from '@feder/domain';
import { carryingSteps, factKindOf } from './carried.ts';
import { clockState, readClocks, type Clocks } from './clocks.ts';
import { closersOf } from './closers.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import { groupsOf, namesFor, type Lang } from './names.ts';
import { neighboursOf } from './neighbours.ts';
import { knownThings, toldWhyNot, type Question } from './resolve.ts';
import { sourcesOfSearch, toldSearched } from './searched.ts';

export type AnswersQuery = Question & { lang: Lang; role?: Role | undefined; not?: BodyId | undefined };

/** The role that a subject is asked for first: who is zuständig for a service, who leads everything else. */
const focusOf = (subject: Pick<Subject, 'kind'>): Role => (subject.kind === 'SERVICE' ? 'EXECUTE' : 'LEAD');

/** All roles of a subject at a place, each with its reason in words: what the page "Zuständigkeit finden" shows. */
export function answersFor(feder: Feder, query: AnswersQuery): AnswersPage {
  const loaded = feder.worlds[query.world];
  knownThings(loaded, query);
  const { world } = loaded;
  const { subject: id, place: key, lang } = query;
  const clocks = readClocks(feder, loaded, query);
  const subject = nearestRecord(world, 'subject', id, clocks);
  const place = nearestRecord(world, 'territory', key, clocks);
  if (!subject || !place) return answersFor(feder, { ...query, at: undefined });
  const focus = query.role ?? focusOf(subject);
  const resolved = resolveAll(world, { subject: id, place: key, ...clocks });
  const answers = resolved.map(({ role, answer }) => explained(loaded, { subject: id, role, place: key, ...clocks }, answer, lang));
  const asked = resolved.find(({ role }) => role === focus);
  const whyNot = query.not === undefined || !asked ? null : toldWhyNot(loaded, { subject: id, role: focus, place: key, ...clocks }, asked.answer, query.not, lang);
  const searched = asked ? toldSearched(loaded, { subject: id, role: focus, place: key, ...clocks }, asked.answer, lang) : null;
  const neighbours = neighboursOf(loaded, id, focus, key, clocks);
  const announcements = resolved.flatMap(({ answer }) => answer.announced);
  return {
    world: loaded.id,
    clocks: clockState(feder, loaded, clocks),
    subject: { id, kind: subject.kind, name: subject.name[lang], catalogueName: subject.catalogueName ?? null, summary: subject.summary?.[lang] ?? null, groups: groupsOf(world, id, clocks, lang), typing: subject.typing ?? [] },
    place: {
      key, ags: levelOf(key) === 'MUNICIPALITY' ? agsOf(key) : null, name: place.name, designation: place.designation[lang],
      within: pathOf(key).slice(1).map((above) => recordAt(world, 'territory', above, clocks)?.name).filter((name) => name !== undefined),
    },
    focus,
    answers,
    whyNot,
    searched,
    neighbours,
    closers: closersOf(loaded, id, focus, key, clocks, lang),
    names: namesFor(world, clocks, lang, {
      bodies: new Set([...(whyNot ? [whyNot.body, ...said(whyNot.explanation.because, 'body')] : []), ...resolved.flatMap(({ answer }) => bodiesIn(answer)), ...(neighbours?.rows.flatMap((row) => row.holders) ?? [])] as BodyId[]),
      bases: new Set([...resolved.flatMap(({ answer }) => answer.trace.flatMap((step) => step.basis)), ...answers.flatMap(basesSaid), ...said([...(whyNot?.explanation.because ?? []), ...(searched?.explanation.near ?? [])], 'basis')] as LegalBasisId[]),
      sources: new Set([...answers.flatMap((each) => each.grounds.map((ground) => ground.source)), ...announcements.flatMap((each) => sourcesOf(loaded, each.fact, clocks)), ...sourcesOfSearch(searched)] as SourceId[]),
    }),
  };
}

const bodiesIn = (answer: Answer): BodyId[] =>
  [...answer.holders, ...answer.announced].flatMap((held) => [held.body, ...(held.performer ? [held.performer] : []), ...(held.formerly ?? [])]).concat(answer.trace.flatMap((step) => (step.body ? [step.body] : [])));

const basesSaid = ({ explanation }: RoleAnswer): string[] =>
  [explanation.headline, explanation.because, ...explanation.notes, ...explanation.duels.flatMap(({ winner, loser, lostBy }) => [winner.title, winner.detail, loser.title, loser.detail, lostBy])]
    .flatMap((sentence) => said([sentence], 'basis'));

const said = (sentences: readonly WireSentence[], what: 'basis' | 'body'): string[] => sentences.flatMap((sentence) => sentence.flatMap((segment) => segment[what] ?? []));

function explained({ world }: LoadedWorld, query: Parameters<typeof explain>[1], answer: Answer, lang: Lang): RoleAnswer {
  return { role: query.role, answer: wireAnswer(answer), explanation: explain(world, query, answer, lang), grounds: groundsOf(world, answer, query) };
}

/** The sources of the facts that carry an answer. */
function groundsOf(world: LoadedWorld['world'], answer: Answer, clocks: Clocks): RoleAnswer['grounds'] {
  return carryingSteps(answer).flatMap((step) => {
    const evidence = nearestRecord(world, factKindOf[step.kind], step.fact as Assignment['id'], clocks)?.evidence;
    return evidence ? [{ fact: step.fact, source: evidence.source, paragraph: evidence.paragraph ?? null, confidence: evidence.confidence }] : [];
  });
}

function sourcesOf({ world }: LoadedWorld, fact: Assignment['id'], clocks: Clocks): string[] {
  const source = recordAt(world, 'assignment', fact, clocks)?.evidence.source;
  return source ? [source] : [];
}
