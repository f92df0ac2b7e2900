import { holderClasses, type HolderClass, type MatrixInput, type MatrixView } from '@feder/contract/schemas';
import { findingKinds, lift, matrix, nearestRecord, recordsAt, resolveUntraced, type Ars, type BodyId, type CellAnswer, type MatrixRow, type Subject } from '@feder/domain';
import { findingsAt } from './books.ts';
import { clockState, readClocks, type Clocks } from './clocks.ts';
import { unknown } from './errors.ts';
import { headSeq, type Feder, type LoadedWorld } from './feder.ts';
import { fold } from './fold.ts';
import { holderClassOf } from './holder-class.ts';
import { foundIn } from './matrix-findings.ts';
import { pageInOrder } from './lists.ts';
import { municipalitiesIn } from './municipalities.ts';
import { groupsAbove, shortName } from './names.ts';
import { countedIn } from './population.ts';
import { runsOver, type Run } from './runs.ts';

/** Subjects × municipalities for one role: what is answered in each cell, and what was found there. */
export async function matrixOf(feder: Feder, query: MatrixInput): Promise<MatrixView> {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  // Before the first entry nothing has a name yet: what is asked for is named as it is known now, and answered as it was known then.
  const named = clocks.at === 0 ? { ...clocks, at: headSeq(loaded) } : clocks;
  const columns = columnsOf(loaded, query, named);
  const subjects = subjectsOf(loaded, query, named);
  const cells = matrix(loaded.world, { subjects: subjects.map(({ id }) => id), roles: [query.role], ...clocks });
  const answers = answersFor(loaded, clocks, query.detail);
  const found = foundIn(query.findings === 'first' ? await findingsAt(loaded, clocks) : [], query.role, columns.map(({ id }) => id));
  const keys = columns.map(({ id }) => id);
  const lines = cells.rows.map((row, index) => {
    const subject = subjects[index] as Subject;
    const runs = runsOver(columnAnswers(loaded, row, keys, clocks, cells.answers, answers.numberOf));
    return { id: subject.id, name: subject.name[query.lang], kind: subject.kind, level: subject.cellLevel, group: groupOf(loaded, subject, named, query), runs, found: found(subject.id) };
  });
  const sorted = lines.sort((a, b) => (a.group?.name ?? '').localeCompare(b.group?.name ?? '', 'de') || weight(b, query, answers.all) - weight(a, query, answers.all) || a.name.localeCompare(b.name, 'de'));
  const { items: rows, total, next } = pageInOrder(sorted, query);
  const population = query.inhabitants === 'columns' ? feder.population?.[query.world] : undefined;
  return {
    clocks: clockState(feder, loaded, clocks), role: query.role, columns: columns.map(({ id, name }) => ({ key: id, name })),
    inhabitants: population ? { ...countedIn(population), of: keys.map((key) => population.of.get(key) ?? null) } : null, rows, answers: answers.all, findings: [...findingKinds],
    bodies: answers.bodies(query.lang), total, next,
  };
}

function columnsOf(loaded: LoadedWorld, { within, places }: MatrixInput, clocks: Clocks) {
  if (within !== undefined && !nearestRecord(loaded.world, 'territory', within, clocks)) throw unknown('within', within, 'a recorded key; list them with /api/v1/territories');
  for (const place of places ?? []) if (!nearestRecord(loaded.world, 'territory', place, clocks)) throw unknown('places', place, 'recorded keys; list them with /api/v1/territories');
  return municipalitiesIn(loaded, within ?? null, clocks).filter(({ id }) => places === undefined || places.includes(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function subjectsOf(loaded: LoadedWorld, { subjects, kind, under, q, lang }: MatrixInput, clocks: Clocks): Subject[] {
  if (under !== undefined && !nearestRecord(loaded.world, 'subject', under, clocks)) throw unknown('under', under, 'the id of a recorded group');
  for (const id of subjects ?? []) if (!nearestRecord(loaded.world, 'subject', id, clocks)) throw unknown('subjects', id, 'recorded subject ids; search for them with /api/v1/search');
  const typed = q === undefined ? '' : fold(q.trim());
  return recordsAt(loaded.world, 'subject', clocks).filter((subject) => subject.kind !== 'GROUP'
    && (subjects === undefined || subjects.includes(subject.id))
    && (kind === undefined || subject.kind === kind)
    && (under === undefined || groupsAbove(loaded.world, subject.id, clocks).some(({ id }) => id === under))
    && (typed === '' || fold(subject.name[lang]).includes(typed) || subject.id.includes(typed)));
}

function groupOf(loaded: LoadedWorld, subject: Subject, clocks: Clocks, { lang }: MatrixInput): MatrixView['rows'][number]['group'] {
  const [group] = groupsAbove(loaded.world, subject.id, clocks);
  return group ? { id: group.id, name: group.name[lang] } : null;
}

/** The answer in each column, by the number that it has in the view. A column deeper than the subject's cells shows the answer of the place above (G3). */
function columnAnswers({ world }: LoadedWorld, row: MatrixRow, columns: readonly Ars[], clocks: Clocks, answers: readonly CellAnswer[], numberOf: (answer: CellAnswer) => number): Int32Array {
  const own = new Map<Ars, number>();
  const numbers = new Map<number, number>();
  for (const { from, to, answer } of row.runs) {
    const number = numbers.get(answer) ?? numberOf(answers[answer] as CellAnswer);
    numbers.set(answer, number);
    for (const place of row.places.slice(from, to)) own.set(place, number);
  }
  return Int32Array.from(columns, (column) => {
    const lifted = row.level === null ? null : lift(column, row.level);
    const known = lifted === null ? undefined : own.get(lifted);
    return known ?? numberOf(resolveUntraced(world, { subject: row.subject, role: row.role, place: column, ...clocks }));
  });
}

/** Answers by number: told apart by what their holders are, or by who they are. */
function answersFor(loaded: LoadedWorld, clocks: Clocks, detail: MatrixInput['detail']) {
  const classOf = holderClassOf(loaded, clocks);
  const all: MatrixView['answers'] = [];
  const numbers = new Map<string, number>();
  const named = new Set<BodyId>();
  return {
    all,
    numberOf: ({ status, reason, holders, announced }: CellAnswer): number => {
      const bodies = detail === 'holder' ? holders.map(({ body }) => body) : [];
      const classes = [...new Set(holders.map(({ body }) => classOf(body)))].sort(byNearness);
      const name = [status, reason, classes.join('+'), announced.length > 0, ...bodies].join(' ');
      const known = numbers.get(name);
      if (known !== undefined) return known;
      for (const body of bodies) named.add(body);
      numbers.set(name, all.length);
      return all.push({ status, ...(reason === undefined ? {} : { reason }), classes, holders: bodies, announced: announced.length > 0 }) - 1;
    },
    bodies: (lang: MatrixInput['lang']) => Object.fromEntries([...named].map((id) => {
      const body = nearestRecord(loaded.world, 'body', id, clocks);
      return [id, body ? shortName(body, lang) : id];
    })),
  };
}

const byNearness = (a: HolderClass, b: HolderClass): number => holderClasses.indexOf(a) - holderClasses.indexOf(b);

/** How many cells of a row are open, or not recorded. */
function weight({ runs }: { runs: Run[] }, { sort }: MatrixInput, answers: MatrixView['answers']): number {
  const counts = (status: string): boolean => (sort === 'open' ? status === 'GAP' || status === 'CONFLICT' : sort === 'unknown' && status === 'UNKNOWN');
  return runs.reduce((sum, [from, to, answer]) => sum + (counts(answers[answer]?.status ?? '') ? to - from : 0), 0);
}
