import { asArs, asId, type Seed } from '@feder/domain';
import { assignment, body, common, emptySeed, legalBasis, place, subject, text } from './facts.ts';

const MUNICIPALITIES = 1_101;
const COUNTIES = 44;

/** A seed of the size of Baden-Württemberg: about 4,600 facts, with the chains of reference that the real one has. */
export function largeSeed(): Seed {
  const counties = numbers(COUNTIES).map((n) => `08${pad(n, 3)}`);
  const municipalities = numbers(MUNICIPALITIES).map((n) => `${counties[n % COUNTIES]}${pad(n, 7)}`);
  const services = numbers(120).map((n) => `leistung-${n}`);
  return {
    ...emptySeed(),
    territory: ['', '08', ...counties, ...municipalities].map(place),
    function: ['gemeinde', 'ubb'].map((id) => ({ ...common(id), name: text(id), grammar: 'F' })),
    status: [{ ...common('grosse-kreisstadt'), name: text('Große Kreisstadt'), grammar: 'F' }],
    body: ['08', ...counties, ...municipalities].map((key) => body(`stelle-${key}`, key)),
    subject: services.map(subject),
    legalBasis: [legalBasis('lbo')],
    holding: [...counties.map((key) => ['ubb', key]), ...municipalities.map((key) => ['gemeinde', key])].map(([fn = '', key = '']) => ({
      ...common(`${fn}-${key}`), fn: asId(fn), body: asId(`stelle-${key}`), area: { within: [asArs(key)] },
    })),
    statusHolding: municipalities.slice(0, 96).map((key) => ({ ...common(`gks-${key}`), status: asId('grosse-kreisstadt'), place: asArs(key) })),
    contact: municipalities.map((key) => ({ ...common(`kontakt-${key}`), body: asId(`stelle-${key}`), url: `https://${key}.example` })),
    assignment: services.map((id) => assignment(`regel-${id}`, id, 'stelle-08')),
    expectation: services.map((id) => ({ ...common(`soll-${id}`), subject: asId(id), role: 'LEAD', scope: { within: [asArs('08')] }, required: true, record: 'PARTIAL' })),
  };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);
const pad = (n: number, digits: number): string => String(n).padStart(digits, '0');
