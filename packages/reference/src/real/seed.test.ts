import { describe, expect, it } from 'vitest';
import { faults } from '../check/faults.ts';
import { realLines } from '../check/real-files.ts';
import { listed } from './grosse-kreisstaedte.ts';
import { realSeed } from './seed.ts';
import { services } from './services/records.ts';

const seed = realSeed();
const facts = Object.entries(seed).flatMap(([kind, records]) => records.flatMap((record) => ('evidence' in record ? [{ kind, ...record }] : [])));

describe('the real seed', () => {
  it('has no fault: every id that is named exists, none is there twice for a day, no span is empty, places tile the Land', () => expect(faults(seed)).toEqual([]));

  it('gives each municipality a body, and itself the function of municipality', () => {
    expect(seed.body.filter(({ id }) => id.startsWith('gemeinde-'))).toHaveLength(1101);
    expect(seed.holding.filter(({ fn }) => fn === 'gemeinde')).toHaveLength(1101);
  });

  it('has two bodies for each Landkreis: the state side and the municipal side', () => {
    expect(seed.body.filter(({ id }) => id.startsWith('landratsamt-'))).toHaveLength(35);
    expect(seed.body.filter(({ id }) => id.startsWith('landkreis-'))).toHaveLength(35);
  });

  it('knows 96 Große Kreisstädte, Bad Krozingen since 2025', () => {
    const towns = seed.statusHolding.filter(({ status }) => status === 'grosse-kreisstadt');
    expect(towns).toHaveLength(listed.length);
    expect(towns.filter(({ startUnknown }) => !startUnknown).map(({ place, valid }) => [place, valid.from])).toEqual([['083155001006', '2025-01-01']]);
  });

  it('holds 56 services on a day of 2026, and 56 on one of 2025', () =>
    expect(['2025-06-01', '2026-06-01'].map((day) => services.filter(({ from = '', to = '9999' }) => from <= day && day < to).length)).toEqual([56, 56]));

  it('never lets real authorities decide in Feder: no rule comes from a clause', () => {
    expect(seed.clause).toEqual([]);
    expect([...seed.assignment, ...seed.delegation, ...seed.ending].filter(({ origin }) => 'clause' in origin)).toEqual([]);
  });

  it('never lets what is only announced say who holds a function or a status', () =>
    expect([...seed.holding, ...seed.statusHolding, ...seed.competence].filter(({ evidence }) => evidence.confidence === 'ANNOUNCED')).toEqual([]));

  it('calls nothing confirmed before an office has confirmed it', () => expect(facts.filter(({ evidence }) => evidence.confidence === 'CONFIRMED')).toEqual([]));

  it('signs a record complete for nobody-yet only where a source says so', () =>
    expect(seed.expectation.filter(({ record, evidence }) => record === 'COMPLETE' && evidence.source !== 'verwaltungswissen').map(({ subject }) => subject)).toEqual(Array(5).fill('gemeinsames-rechenzentrum')));

  it('names no rule whose legal basis begins after it', () => {
    const begins = new Map(seed.legalBasis.map(({ id, valid }) => [id, valid.from]));
    for (const { id, valid, origin } of seed.assignment) if ('existing' in origin) expect([id, valid.from >= (begins.get(origin.existing) ?? '9999')]).toEqual([id, true]);
  });
});

const catalogue = realLines('leika.csv');

describe.skipIf(catalogue === null)('the LeiKa (skipped where no copy lies)', () => {
  it('has every service under our key, with its name and typing', () => {
    for (const { key, leika, typing } of services) {
      const line = catalogue?.find((each) => each.startsWith(`${key},`)) ?? '';
      expect([key, line.includes(`,${leika},`) || line.includes(`,"${leika}",`), line.includes(typing.join(', '))]).toEqual([key, true, true]);
    }
  });
});
