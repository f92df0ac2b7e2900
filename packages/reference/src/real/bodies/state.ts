import { asArs, type Body, type Grammar, type LegalForm, type Level, type Unwritten } from '@feder/domain';
import { ref, seen, standing } from '../../make/base.ts';

type Fields = { de: string; en: string; short?: string; grammar: Grammar; form: LegalForm; level?: Level; place?: string; legalPerson: string; supervisedAs?: string; basis?: string[]; source?: string };

const state = (id: string, { de, en, short, grammar, form, level = 'LAND', place = '08', legalPerson, supervisedAs, basis = [], source = 'verwaltungswissen' }: Fields): Unwritten<Body> => ({
  id: ref(id), name: { de, en }, ...(short === undefined ? {} : { short }), grammar, form, level, place: asArs(place), legalPerson: ref(legalPerson), ...(supervisedAs === undefined ? {} : { supervisedAs: ref(supervisedAs) }),
  ...standing(seen(source, source === 'verwaltungswissen' ? 'UNVERIFIED' : 'PUBLISHED'), basis),
});

const LAW = 'landesrecht';

/** Bund, Land and what belongs to them, but for the ministries, which change their names. */
export const stateBodies: readonly Unwritten<Body>[] = [
  state('bund', { de: 'Bund', en: 'Federation', grammar: 'M', form: 'GEBIETSKOERPERSCHAFT', level: 'GERMANY', place: '', legalPerson: 'bund', source: 'bundesrecht', basis: ['gg-91c'] }),
  state('bundesamt-fuer-justiz', { de: 'Bundesamt für Justiz', en: 'Federal Office of Justice', short: 'BfJ', grammar: 'N', form: 'BUNDESOBERBEHOERDE', level: 'GERMANY', place: '', legalPerson: 'bund', basis: ['bzrg-30'] }),
  state('it-planungsrat', { de: 'IT-Planungsrat', en: 'IT Planning Council', short: 'IT-PLR', grammar: 'M', form: 'GREMIUM', level: 'GERMANY', place: '', legalPerson: 'it-planungsrat', source: 'bundesrecht', basis: ['it-stv-1-2'] }),
  state('land-bw', { de: 'Land Baden-Württemberg', en: 'Land Baden-Württemberg', short: 'Land', grammar: 'N', form: 'GEBIETSKOERPERSCHAFT', legalPerson: 'land-bw', source: LAW, basis: ['lv-71-2'] }),
  state('ressorts-bw', { de: 'Ressorts', en: 'ministries in charge of the matter', grammar: 'PLURAL', form: 'OBERSTE_LANDESBEHOERDE', legalPerson: 'land-bw', source: 'umwelt-online', basis: ['bitbwg-1-3'] }),
  state('cio-bw', { de: 'Amt der oder des Beauftragten der Landesregierung für Informationstechnologie', en: 'Office of the Land government’s commissioner for information technology', short: 'CIO/CDO', grammar: 'N', form: 'AMT', legalPerson: 'land-bw', source: LAW, basis: ['egovg-18'] }),
  state('bitbw', { de: 'Landesoberbehörde IT Baden-Württemberg (BITBW)', en: 'IT Baden-Württemberg (BITBW)', short: 'BITBW', grammar: 'F', form: 'LANDESOBERBEHOERDE', legalPerson: 'land-bw', supervisedAs: 'landes-it-betrieb', source: 'umwelt-online', basis: ['bitbwg-1-1'] }),
  state('csbw', { de: 'Cybersicherheitsagentur Baden-Württemberg', en: 'Cybersecurity Agency of Baden-Württemberg', short: 'CSBW', grammar: 'F', form: 'LANDESOBERBEHOERDE', legalPerson: 'land-bw', source: LAW, basis: ['egovg-20'] }),
  state('rechnungshof-bw', { de: 'Rechnungshof Baden-Württemberg', en: 'Court of Audit of Baden-Württemberg', short: 'Rechnungshof', grammar: 'M', form: 'OBERSTE_LANDESBEHOERDE', legalPerson: 'land-bw', source: LAW, basis: ['egovg-20'] }),
  state('lfdi-bw', { de: 'Landesbeauftragte oder Landesbeauftragter für den Datenschutz', en: 'Land commissioner for data protection', short: 'LfDI', grammar: 'NONE', form: 'OBERSTE_LANDESBEHOERDE', legalPerson: 'land-bw', source: LAW, basis: ['egovg-20'] }),
  state('landesamt-denkmalpflege', { de: 'Landesamt für Denkmalpflege', en: 'State Office for Monument Conservation', short: 'LAD', grammar: 'N', form: 'AMT', legalPerson: 'land-bw', source: LAW, basis: ['dschg-3-4'] }),
  state('it-rat-bw', { de: 'IT-Rat Baden-Württemberg', en: 'IT Council of Baden-Württemberg', short: 'IT-Rat', grammar: 'M', form: 'GREMIUM', legalPerson: 'land-bw', source: LAW, basis: ['egovg-20'] }),
  state('it-kooperationsrat-bw', { de: 'IT-Kooperationsrat Baden-Württemberg', en: 'IT Cooperation Council of Baden-Württemberg', short: 'IT-Kooperationsrat', grammar: 'M', form: 'GREMIUM', legalPerson: 'land-bw', source: LAW, basis: ['egovg-23'] }),
  state('l-bank', { de: 'Landeskreditbank Baden-Württemberg – Förderbank', en: 'L-Bank, State Bank of Baden-Württemberg', short: 'L-Bank', grammar: 'F', form: 'BANK', legalPerson: 'l-bank', source: 'lexaris', basis: ['beeg-zuvo-1-1'] }),
  state('komm-one', { de: 'Komm.ONE', en: 'Komm.ONE', short: 'Komm.ONE', grammar: 'NONE', form: 'AOER', legalPerson: 'komm-one', source: 'lexaris', basis: ['advzg-2-1'] }),
  state('zv-4it', { de: 'Zweckverband 4IT', en: 'Special-purpose association 4IT', short: '4IT', grammar: 'M', form: 'ZWECKVERBAND', legalPerson: 'zv-4it', supervisedAs: 'aufsicht-4it', source: 'zv-4it', basis: ['advzg-1-1'] }),
  state('gemeindetag-bw', { de: 'Gemeindetag Baden-Württemberg', en: 'Association of municipalities', short: 'Gemeindetag', grammar: 'M', form: 'VERBAND', legalPerson: 'gemeindetag-bw', source: 'egov-pakt', basis: ['egov-pakt-2019'] }),
  state('staedtetag-bw', { de: 'Städtetag Baden-Württemberg', en: 'Association of towns', short: 'Städtetag', grammar: 'M', form: 'VERBAND', legalPerson: 'staedtetag-bw', source: 'egov-pakt', basis: ['egov-pakt-2019'] }),
  state('landkreistag-bw', { de: 'Landkreistag Baden-Württemberg', en: 'Association of counties', short: 'Landkreistag', grammar: 'M', form: 'VERBAND', legalPerson: 'landkreistag-bw', source: 'egov-pakt', basis: ['egov-pakt-2019'] }),
];
