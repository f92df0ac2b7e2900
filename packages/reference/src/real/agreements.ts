import type { Agreement, BodyId, Unwritten } from '@feder/domain';
import { ref, seen, since, standing } from '../make/base.ts';

const parties = (...ids: string[]): BodyId[] => ids.map((id) => ref<BodyId>(id));

/** Agreements of Land and municipalities. What they say about single roles stands in the rules, with the agreement as basis. */
export const agreements: readonly Unwritten<Agreement>[] = [
  {
    id: ref('e-government-pakt-2019'), name: { de: 'E-Government-Pakt 2019', en: 'E-government pact 2019' }, parties: parties('land-bw', 'gemeindetag-bw', 'staedtetag-bw', 'landkreistag-bw'), state: 'CONCLUDED',
    summary: { de: 'service-bw ist die zentrale Plattform, Standarddienste sind für die Kommunen kostenfrei.', en: 'service-bw is the central platform, standard services are free of charge for municipalities.' },
    ...standing(seen('egov-pakt', 'PUBLISHED', 'Februar 2019'), ['egov-pakt-2019']),
  },
  {
    id: ref('e-government-vereinbarung'), name: { de: 'E-Government-Vereinbarung', en: 'E-government agreement' }, parties: parties('land-bw', 'gemeindetag-bw', 'staedtetag-bw', 'landkreistag-bw'), state: 'CONCLUDED',
    summary: { de: 'Vereinbarung von Land und kommunalen Landesverbänden über das gemeinsame E-Government. Der Wortlaut ist nicht erfasst.', en: 'Agreement of the Land and the municipal associations on common e-government. The wording is not recorded.' },
    ...standing(seen('verwaltungswissen', 'UNVERIFIED')),
  },
  {
    id: ref('zukunftsbuendnis'), name: { de: 'Zukunftsbündnis von Land und Kommunen', en: 'Alliance of the Land and the municipalities' }, parties: parties('land-bw', 'gemeindetag-bw', 'staedtetag-bw', 'landkreistag-bw'), state: 'DUE', due: '2026-12-31',
    summary: { de: 'Angekündigt bis Ende 2026. Geschlossen ist es nicht.', en: 'Announced for the end of 2026. It is not concluded.' },
    ...since('2026-05-18', seen('artikel-2026-05-18', 'ANNOUNCED'), ['ankuendigung-2026-05']),
  },
];
