import { wireImpact, type ImpactReport, type SimulateInput } from '@feder/contract/schemas';
import { expectedBy, explainImpact, fromWire, simulate, type Refusal, type Resolution } from '@feder/domain';
import { FederError } from './errors.ts';
import { headSeq, type Feder } from './feder.ts';

/** What clauses would change if a board adopted them now. It writes nothing. */
export function simulateDraft(feder: Feder, input: SimulateInput): ImpactReport {
  const loaded = feder.worlds[input.world];
  const simulated = simulate(loaded.world, resolutionOf(input, feder.today()));
  if (simulated.outcome === 'REFUSED') throw refusedBy(simulated.refusals, input);
  const head = headSeq(loaded);
  return { world: input.world, head, ...wireImpact(simulated.impact, explainImpact(loaded.world, simulated.impact, head, input.lang)) };
}

/** The draft as a resolution that is in no register: its id is one that no board gives. */
function resolutionOf({ board, rank, adopted, effect, consenting, clauses }: SimulateInput, today: string): Resolution {
  const read = { id: 'entwurf-ohne-nummer', board, label: 'Entwurf', textVersion: 1, rank, adopted: adopted ?? today, effect, ...(consenting ? { consenting } : {}), clauses: fromWire(clauses) };
  // The schema has checked every value; what it leaves out it leaves out, as the shapes of the domain do.
  return read as unknown as Resolution;
}

const words = { de: { clause: 'Ziffer', expected: 'erwartet' }, en: { clause: 'Clause', expected: 'expected' } } as const;

/** Each refusal: in the sentence by the clause's number, in the list by where it stands in the request. */
export function refusedBy(refusals: readonly Refusal[], { lang, clauses }: Pick<SimulateInput, 'lang'> & { clauses: readonly { number: number }[] }): FederError {
  const told = refusals.map(({ clause, field, code, found }) => {
    const expected = expectedBy(code, lang);
    const name = clause === null ? field : `${words[lang].clause} ${clause}, ${field}`;
    const index = clauses.findLastIndex(({ number }) => number === clause);
    return { sentence: `${name}${found === undefined ? '' : ` (${found})`}: ${words[lang].expected} ${expected}.`, error: { field: clause === null ? field : `clauses.${index}.${field}`, expected, got: found ?? null } };
  });
  return new FederError('REFUSED', told.map(({ sentence }) => sentence).join(' '), told.map(({ error }) => error));
}
