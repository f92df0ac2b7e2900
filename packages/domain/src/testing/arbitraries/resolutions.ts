import fc from 'fast-check';
import type { Resolution } from '../../clauses/clause.ts';
import { asDay } from '../../day.ts';
import { scopeArb } from './places.ts';

/** Days on which something begins or ends in a generated world. */
export const resolutionDays = ['2026-02-01', '2026-03-01', '2026-06-01', '2026-09-01', '2027-01-01'].map((text) => asDay(text));

const about = { from: fc.constantFrom(...resolutionDays.slice(0, 3)), to: fc.constantFrom(null, asDay('2027-01-01')), scope: scopeArb, subject: fc.constantFrom('s1', 's1', 's2', 'low', 'mid', 'root', 'aufsicht', 'aufsicht') };
const body = fc.constantFrom('k1', 'k2', 'k3', 'k4', 'old', 'gone');
const clause = fc.oneof(
  fc.record({ ...about, body, role: fc.constantFrom('LEAD', 'EXECUTE', 'OPERATE', 'SUPERVISE_LEGAL', 'SUPERVISE_STAFF', 'CONSULT') }).map(({ body: by, ...rest }) => ({ ...rest, kind: 'ASSIGN', holders: [{ body: by }] })),
  fc.record({ ...about, body, receives: body }).map(({ body: by, ...rest }) => ({ ...rest, kind: 'DELEGATE', handsOn: { body: by }, roles: ['EXECUTE', 'OPERATE'], instrument: 'vereinbarung' })),
);

/** Resolutions that assign, replace and hand on in the worlds of `askedArb`. */
export const resolutionArb: fc.Arbitrary<Resolution> = fc.record({ clauses: fc.array(clause, { minLength: 1, maxLength: 2 }), replaced: fc.option(fc.nat(5)), rank: fc.constantFrom('beschluss', 'gesetz') }).map(({ clauses, replaced, rank }) => ({
  id: 'neu', board: 'rat', label: 'Neu', textVersion: 1, rank, adopted: '2026-01-15', effect: 'BINDING',
  clauses: clauses.map((each, i) => ({ ...each, number: i + 1, ...(replaced === null || each.kind !== 'ASSIGN' ? {} : { replaces: [`r${replaced}`] }) })),
}) as unknown as Resolution);
