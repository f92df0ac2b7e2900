import type { Confidence, Source } from '@feder/domain';
import { ref, seen, since } from '../make/base.ts';

/** The only source of this world: it is made up, and every fact says so. */
export const planspielSource: Source = {
  id: ref('planspiel'), title: { de: 'Planspiel: frei erfunden', en: 'Simulation: entirely made up' }, publisher: 'Feder', state: '2026-11-23', terms: 'EUPL-1.2',
};

export const START = '2026-01-01';

/** An invented fact, on the invented law §, from the first day of the Planspiel unless another is named. */
export const invented = (basis: readonly string[] = [], { from = START, to = null, confidence = 'PUBLISHED' }: { from?: string; to?: string | null; confidence?: Confidence } = {}) =>
  since(from, seen('planspiel', confidence), basis, to);
