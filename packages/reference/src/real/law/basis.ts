import type { Confidence, LegalBasis, Unwritten } from '@feder/domain';
import { ref, seen, since, standing } from '../../make/base.ts';

type Basis = Unwritten<LegalBasis>;

/** Where the norms of one group were read, their rank, how sure we are, and where they can be read. */
export type Shelf = { source: string; rank: string; confidence: Confidence; from?: string };

/** One place in a norm: id, norm, place in it ("§ 46 Abs. 1 Nr. 3", empty where the paragraph was not found; a decision names its board itself), what it says (de, en), permanent link where the source gives one. */
export type Place = readonly [id: string, norm: string, place: string, de: string, en: string, url?: string];

export const shelve = ({ source, rank, confidence, from }: Shelf, places: readonly Place[]): Basis[] =>
  places.map(([id, norm, place, de, en, url]) => {
    const label = place === '' ? norm : place.includes(norm) ? place : `${place} ${norm}`;
    const evidence = seen(source, confidence, label);
    return { id: ref(id), norm, label, title: { de, en }, rank: ref(rank), ...(url === undefined ? {} : { url }), ...(from === undefined ? standing(evidence) : since(from, evidence)) };
  });

/** The permanent link of landesrecht-bw.de for the id that the text carries there. */
export const landesrecht = (id: string): string => `https://www.landesrecht-bw.de/bsbw/document/${id}`;
