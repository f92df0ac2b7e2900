import { asArs, type Ars } from '../src/ars.ts';

/** Keys of a country by level, each list in order; `towns` are the municipalities with a status of their own. */
export type Places = { all: Ars[]; counties: Ars[]; associations: Ars[]; municipalities: Ars[]; towns: Ars[] };

const DISTRICTS = 4;
const IN_ASSOCIATION = 4;

/** Spreads counties over the Länder and municipalities over the counties, as evenly as the numbers allow. */
export function placesOf({ laender, counties: countyCount, municipalities: municipalityCount }: { laender: number; counties: number; municipalities: number }): Places {
  const lands = Array.from({ length: laender }, (_, index) => asArs(digits(laender === 1 ? 8 : index + 1, 2)));
  const districts = lands.flatMap((land) => Array.from({ length: DISTRICTS }, (_, index) => asArs(`${land}${index + 1}`)));
  const counties = spread(countyCount, districts).map(([district, index]) => asArs(`${district}${digits(index + 11, 2)}`));
  const municipalities = spread(municipalityCount, counties).map(([county, index]) => asArs(`${county}${digits(5001 + Math.floor(index / IN_ASSOCIATION), 4)}${digits(index + 1, 3)}`));
  const associations = [...new Set(municipalities.map((key) => asArs(key.slice(0, 9))))];
  const towns = municipalities.filter((_, index) => index % 12 === 0);
  return { all: [asArs(''), ...lands, ...districts, ...counties, ...associations, ...municipalities], counties, associations, municipalities, towns };
}

/** `count` children for the parents, in the order of the parents, each with its number among the parent's. */
function spread(count: number, parents: readonly Ars[]): [parent: Ars, index: number][] {
  return parents.flatMap((parent, at) => {
    const mine = Math.floor(((at + 1) * count) / parents.length) - Math.floor((at * count) / parents.length);
    return Array.from({ length: mine }, (_, index): [Ars, number] => [parent, index]);
  });
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
