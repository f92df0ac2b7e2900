import { asArs, asDay, asId, factKinds, type FactKinds, type Seed, type Text, type Unwritten } from '@feder/domain';

export const text = (de: string): Text => ({ de, en: de });

/** What every record of these tests has; a record says the rest. */
export const common = (id: string) => ({
  id: asId<never>(id), valid: { from: asDay('2020-01-01'), to: null }, evidence: { source: asId<never>('gesetz'), confidence: 'CONFIRMED' as const }, basis: [],
});

/** A seed with nothing in it but one source and one rank. */
export function emptySeed(): Seed {
  const kinds = Object.fromEntries(factKinds.map((kind) => [kind, []])) as unknown as Omit<Seed, 'ranks' | 'sources'>;
  return {
    ...kinds,
    ranks: [{ id: asId('gesetz'), order: 50, name: text('Gesetz') }],
    sources: [{ id: asId('gesetz'), title: text('Gesetzblatt'), publisher: 'Land', state: '2026-01-01' }],
  };
}

export const place = (key: string): Unwritten<FactKinds['territory']> => ({ ...common('x'), id: asArs(key), name: `Ort ${key}`, designation: text('Gemeinde'), cell: key.length === 12 });

export const body = (id: string, at = '08'): Unwritten<FactKinds['body']> => ({
  ...common(id), name: text(`Stelle ${id}`), grammar: 'F', form: 'GEBIETSKOERPERSCHAFT', level: 'MUNICIPALITY', place: asArs(at), legalPerson: asId(id),
});

export const subject = (id: string): Unwritten<FactKinds['subject']> => ({ ...common(id), kind: 'SERVICE', name: text(`Leistung ${id}`), parent: null, cellLevel: 'MUNICIPALITY' });

export const legalBasis = (id: string): Unwritten<FactKinds['legalBasis']> => ({ ...common(id), norm: 'LBO', label: '§ 46 LBO', title: text('Baurecht'), rank: asId('gesetz') });

export const assignment = (id: string, of: string, holder: string, at = '08'): Unwritten<FactKinds['assignment']> => ({
  ...common(id), subject: asId(of), role: 'LEAD', scope: { within: [asArs(at)] }, holders: [{ body: asId(holder) }], mode: 'BINDING', here: false, rank: asId('gesetz'),
  origin: { existing: asId('lbo') }, boundTo: 'ALL', acceptance: 'NOT_NEEDED',
});

/** One place, body, subject, basis and rule: the smallest world in which something can be said. */
export function smallSeed(): Seed {
  return { ...emptySeed(), territory: [place('08')], body: [body('land'), body('bitbw')], subject: [subject('e-akte')], legalBasis: [legalBasis('lbo')], assignment: [assignment('regel', 'e-akte', 'land')] };
}
