import type { AgreementView } from '@feder/contract/schemas';
import { nearestRecord, sourceOf, type Evidence, type LegalBasisId, type Origin, type Span, type World } from '@feder/domain';
import type { Clocks } from '../clocks.ts';
import type { Lang } from '../names.ts';

type Told = { evidence: Evidence; basis: readonly LegalBasisId[]; valid: Span; startUnknown?: true };
type Provenance = Pick<AgreementView['agreement'], 'confidence' | 'source' | 'bases' | 'validFrom' | 'validTo' | 'startUnknown'>;

/** What a record says of itself: its days, how sure it is, its source and its legal grounds. */
export function provenanceOf(world: World, { evidence, basis, valid, startUnknown }: Told, clocks: Clocks, lang: Lang): Provenance {
  const { title, publisher, state, url } = sourceOf(world, evidence.source);
  const bases = basis.flatMap((id) => nearestRecord(world, 'legalBasis', id, clocks) ?? []);
  return {
    confidence: evidence.confidence, source: { title: title[lang], publisher, state, url: url ?? null, paragraph: evidence.paragraph ?? null },
    bases: bases.map(({ label, title: of, url: address }) => ({ label, title: of[lang], url: address ?? null })), validFrom: valid.from, validTo: valid.to, startUnknown: startUnknown === true,
  };
}

/** What a record rests on, in a few words: the resolution, else the paragraph, else the source. */
export function groundsOf(world: World, { evidence, basis, origin }: Pick<Told, 'evidence' | 'basis'> & { origin?: Origin }, clocks: Clocks, lang: Lang): string {
  const clause = origin && 'clause' in origin ? nearestRecord(world, 'clause', origin.clause, clocks)?.label : undefined;
  const label = basis.map((id) => nearestRecord(world, 'legalBasis', id, clocks)?.label).find((each) => each !== undefined);
  return clause ?? label ?? evidence.paragraph ?? sourceOf(world, evidence.source).title[lang];
}

const nameOf = (world: World, kind: 'body' | 'subject', id: string, clocks: Clocks, lang: Lang): string => nearestRecord(world, kind, id, clocks)?.name[lang] ?? id;

/** Ids with their names, as the wire has them. */
export const namedIn = (world: World, clocks: Clocks, lang: Lang) => ({
  body: (id: string) => ({ id, name: nameOf(world, 'body', id, clocks, lang) }),
  subject: (id: string) => ({ id, name: nameOf(world, 'subject', id, clocks, lang) }),
  place: (id: string) => ({ id, name: nearestRecord(world, 'territory', id, clocks)?.name ?? id }),
});
