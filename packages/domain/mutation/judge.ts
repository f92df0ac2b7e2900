/** Survivors of one line and why no test can, or need, tell them from the code: "was → becomes", as `pnpm mutate` prints them. */
export type Survivor = { in: string; line: string; mutants: string[]; because: string };

type Place = { line: number; column: number };
type Mutant = { replacement?: string; status: string; killedBy?: string[]; location: { start: Place; end: Place } };
/** What is read of the report (mutation-testing-report-schema 2). Lines and columns count from 1. */
export type Report = {
  files: Record<string, { source: string; mutants: Mutant[] }>;
  testFiles?: Record<string, { tests: { id: string; name: string }[] }>;
};

/** Reports of single files as one. Each numbers its tests by itself. */
export const united = (reports: readonly Report[]): Report => ({
  files: Object.fromEntries(reports.flatMap(({ files }, at) => Object.entries(files).map(([file, { source, mutants }]) =>
    [file, { source, mutants: mutants.map((mutant) => ({ ...mutant, killedBy: (mutant.killedBy ?? []).map((id) => `${at} ${id}`) })) }]))),
  testFiles: Object.fromEntries(reports.flatMap(({ testFiles = {} }, at) => Object.entries(testFiles).map(([file, { tests }]) => [`${at} ${file}`, { tests: tests.map(({ id, name }) => ({ id: `${at} ${id}`, name })) }]))),
});

const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];
const LONGEST = 110;

const short = (code: string): string => {
  const flat = code.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
};

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines.map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined)).join('\n');
}

type Found = { file: string; line: string; mutant: string };

const survivorsOf = ({ files }: Report): Found[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(({ status }) => SURVIVED.includes(status)).map((mutant) => ({
      file, line: short(source.split('\n')[mutant.location.start.line - 1] ?? ''), mutant: `${short(textAt(source, mutant.location))} → ${short(mutant.replacement ?? '')}`,
    })),
  );

const nameOf = ({ file, line, mutant }: Found): string => `${file} | ${line} | ${mutant}`;

/**
 * A survivor without a reason is a fault, and so is a reason without a survivor, among the files of the report.
 * @param isWhole all was mutated; where only some files were, it is not known which case kills nothing
 * @returns lines to read, and faults, empty where all is in order
 */
export function judge(report: Report, listed: readonly Survivor[], isWhole: boolean): { lines: string[]; faults: string[] } {
  const found = survivorsOf(report).map(nameOf);
  const reasons = listed.filter((each) => each.in in report.files).flatMap((each) => each.mutants.map((mutant) => nameOf({ file: each.in, line: short(each.line), mutant })));
  const { kills, faults } = isWhole ? judgeCases(report) : { kills: [], faults: [] };
  return {
    lines: [...Object.entries(report.files).map(([file, { mutants }]) => tally(file, mutants)), ...kills],
    faults: [
      ...new Set(found.filter((name) => !reasons.includes(name)).map((name) => `survives without a reason: ${name}. Write a case that notices, remove the code, or say in mutation/survivors.yaml why nothing can.`)),
      ...reasons.filter((name) => !found.includes(name)).map((name) => `no survivor any more: ${name}. Remove it from mutation/survivors.yaml.`),
      ...listed.filter(({ because }) => !because).map((each) => `${each.in} | ${each.line}: says no "because".`),
      ...faults,
    ],
  };
}

function tally(file: string, mutants: readonly Mutant[]): string {
  const count = (statuses: readonly string[]): number => mutants.filter(({ status }) => statuses.includes(status)).length;
  return `${file.padEnd(30)} ${String(count(KILLED)).padStart(4)} killed ${String(count(SURVIVED)).padStart(3)} survived ${String(count(['CompileError'])).padStart(4)} do not compile`;
}

/** How many mutants each case file kills, and how many that no other case kills. */
function judgeCases({ files, testFiles = {} }: Report): { kills: string[]; faults: string[] } {
  const cases = new Map(Object.values(testFiles).flatMap(({ tests }) => tests).flatMap(({ id, name }) => {
    const file = /\S+\.yaml$/.exec(name)?.[0];
    return file ? [[id, file] as const] : [];
  }));
  const killed = new Map([...cases.values()].map((file) => [file, { all: 0, alone: 0 }]));
  for (const { killedBy = [] } of Object.values(files).flatMap(({ mutants }) => mutants)) {
    const by = killedBy.flatMap((id) => cases.get(id) ?? []);
    for (const file of by) {
      const count = killed.get(file);
      if (!count) continue;
      count.all++;
      if (by.length === 1) count.alone++;
    }
  }
  return {
    kills: [...killed].map(([file, { all, alone }]) => `${file.padEnd(60)} ${String(all).padStart(4)} kills ${String(alone).padStart(3)} alone`),
    faults: [...killed].filter(([, { all }]) => all === 0).map(([file]) => `${file} kills no mutant. Sharpen it, or remove it.`),
  };
}
