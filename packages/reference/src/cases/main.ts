import { isDeepStrictEqual } from 'node:util';
import { reportProcedures } from '../procedure/cases/report.ts';
import { ask, expectedOf, told } from './ask.ts';
import { law } from './law.ts';
import { planspiel } from './planspiel.ts';
import { ten } from './ten.ts';

let missed = 0;
for (const [heading, cases] of Object.entries({ 'Zehn Antworten': ten, 'Ausnahmen und Daten des Rechts': law, Planspiel: planspiel })) {
  console.log(`\n${heading}`);
  for (const [index, each] of cases.entries()) {
    const answer = ask(each);
    const ok = isDeepStrictEqual(told(answer, each), expectedOf(each));
    if (!ok) missed += 1;
    const { status, reason, holders, announced } = told(answer, { ...each, reason: 'NO_RULE' });
    const beside = announced.length === 0 ? '' : `; angekündigt: ${announced.join(', ')}`;
    console.log(`${ok ? 'ok  ' : 'MISS'} ${String(index + 1).padStart(2)}  ${each.title}: ${status}${reason === undefined ? '' : `/${reason}`} ${holders.join(', ')}${beside}`);
  }
}
const total = ten.length + law.length + planspiel.length;
console.log(`\n${total} cases, ${missed} missed`);
console.log('\nBeschlüsse');
const undecided = reportProcedures();
if (missed + undecided > 0) process.exitCode = 1;
