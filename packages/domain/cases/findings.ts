import { asDay, asSeq, covers, findings, writeRatio, type CellRun, type Finding, type Mend, type Ref, type WorldFacts, type World } from '../src/index.ts';
import { DAY, letterOf } from './base.ts';
import { split } from './notation.ts';

/**
 * A finding that a case expects, or the kinds that it expects none of. All findings of a kind that a case names for a day are named; of one finding,
 * what is not named is not compared.
 */
export type Expected = {
  /** "GAP/EXPIRED", or "none of SHADOWED, REDUNDANT" */
  find: string;
  on?: string;
  at?: number;
  /** "e-akte LEAD in S + B (2 of 4)" */
  cells?: string[];
  with?: string[];
  facts?: string[];
  since?: string | null;
  due?: string;
  missing?: string;
  mend?: string;
};

const NONE = 'none of ';

/** What differs between the findings that a case expects and those that its facts give. */
export function missedFindings(file: string, facts: WorldFacts, world: World, expected: readonly Expected[]): string[] {
  const days = Map.groupBy(expected, ({ on, at }) => `${on ?? DAY} ${at ?? facts.commits.length}`);
  return [...days].flatMap(([clocks, wanted]) => {
    const [on = '', at = ''] = split(clocks, ' ');
    const day = asDay(on, file);
    const told = findings(world, { on: day, at: asSeq(Number(at)) }).map((finding) => tell(facts, day, finding));
    const kinds = new Set(wanted.flatMap(({ find }) => (find.startsWith(NONE) ? split(find.slice(NONE.length), ',') : split(find, '/').slice(0, 1))));
    const open = told.filter(({ find }) => kinds.has(split(find, '/')[0] ?? ''));
    const missed = wanted.filter(({ find }) => !find.startsWith(NONE)).flatMap((one) => {
      const hit = open.findIndex((each) => differencesOf(one, each).length === 0);
      if (hit >= 0) {
        open.splice(hit, 1);
        return [];
      }
      const near = open.filter(({ find }) => find === one.find).map((each) => differencesOf(one, each).join('; '));
      return [`${one.find}, ${on}: not found${near.length > 0 ? `; the nearest differs in ${near.join(' | ')}` : ''}`];
    });
    return [...missed, ...(missed.length === 0 ? open.map((each) => `${on}: not expected: ${JSON.stringify(each)}`) : [])];
  });
}

function differencesOf({ on: _on, at: _at, ...wanted }: Expected, found: Record<string, unknown>): string[] {
  return Object.entries(wanted).flatMap(([what, value]) => {
    const [left, right] = [value, found[what]].map((one) => JSON.stringify(Array.isArray(one) ? one.map(String).sort() : one));
    return left === right ? [] : [`${what}: is ${right}, expected ${left}`];
  });
}

type Told = Omit<Required<Expected>, 'on' | 'at' | 'due' | 'missing'> & { due?: string; missing?: string };

/** A finding in the words of the notation. */
function tell(facts: WorldFacts, day: ReturnType<typeof asDay>, { kind, cause, cells, counterpart, since, facts: made, due, missing, mend }: Finding): Told {
  return {
    find: cause ? `${kind}/${cause}` : kind, cells: cells.map((run) => tellRun(facts, day, run)), with: counterpart.map(tellRef), facts: made.map(tellRef), since,
    ...(due === undefined ? {} : { due }), ...(missing === undefined ? {} : { missing: writeRatio(missing) }), mend: tellMend(mend),
  };
}

function tellRun({ territory }: WorldFacts, day: ReturnType<typeof asDay>, { subject, role, places, count, of }: CellRun): string {
  const keys = places.flatMap(({ from, to }) => territory.filter(({ id, cell, valid }) => cell && covers(valid, day) && id.length === from.length && from <= id && id <= to).map(({ id }) => id)).sort();
  return [subject, ...(role === null ? [] : [role]), 'in', [...new Set(keys)].map(letterOf).join(' + '), `(${count} of ${of})`].join(' ');
}

const tellRef = ({ kind, id }: Ref): string => (kind === 'territory' ? letterOf(id) : id);

function tellMend(mend: Mend): string {
  switch (mend.act) {
    case 'ASSIGN': return ['ASSIGN', mend.lines.map(({ subject, role, scope }) => `${subject} ${role} ${scope.within.map(letterOf).join(' + ')}`).join(', '), ...(mend.from === null ? [] : [`from ${mend.from}`])].join(' ');
    case 'FUND': return ['FUND', mend.subject, mend.scope.within.map(letterOf).join(' + '), writeRatio(mend.share)].join(' ');
    case 'END': return ['END', mend.targets.map(tellRef).join(' + '), ...(mend.keep > 0 ? [`but ${mend.keep}`] : [])].join(' ');
    case 'AMEND': return ['AMEND', tellRef(mend.target), mend.field].join(' ');
    case 'RECORD': return ['RECORD', mend.kind, 'of', mend.about.map(tellRef).join(' + ')].join(' ');
  }
}
