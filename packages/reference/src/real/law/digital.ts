import { landesrecht, shelve, type Shelf } from './basis.ts';

const LAND: Shelf = { source: 'landesrecht', rank: 'land-gesetz', confidence: 'PUBLISHED' };
const EGOVG = landesrecht('jlr-EGovGBWrahmen');

/** Law of the Land's information technology, its agreements, and what was announced. */
export const digital = [
  ...shelve(LAND, [
    ['egovg-15-2', 'EGovG BW', '§ 15 Abs. 2', 'Dienstleistungsportal des Landes', 'The Land’s service portal', EGOVG],
    ['egovg-15-3', 'EGovG BW', '§ 15 Abs. 3', 'Das Land stellt den Gemeinden das Dienstleistungsportal bereit', 'The Land provides the portal to the municipalities', EGOVG],
    ['egovg-18', 'EGovG BW', '§ 18', 'Beauftragte oder Beauftragter für Informationstechnologie', 'Commissioner for information technology', EGOVG],
    ['egovg-19-1', 'EGovG BW', '§ 19 Abs. 1', 'Verantwortung für E-Government-Strategie und IT-Strategie', 'Responsibility for the strategies', EGOVG],
    ['egovg-19-2', 'EGovG BW', '§ 19 Abs. 2', 'Planung der informationstechnischen Umsetzung im Einvernehmen', 'Consent to the planning of IT projects', EGOVG],
    ['egovg-20', 'EGovG BW', '§ 20', 'IT-Rat Baden-Württemberg', 'IT Council', EGOVG],
    ['egovg-21-1', 'EGovG BW', '§ 21 Nr. 1', 'Der IT-Rat beschließt die IT-Standards des Landes', 'The IT Council decides the Land’s IT standards', EGOVG],
    ['egovg-21-2', 'EGovG BW', '§ 21 Nr. 2', 'Der IT-Rat beschließt Vorgaben für das Informationstechnische Gesamtbudget', 'The IT Council decides rules of the IT budget', EGOVG],
    ['egovg-21-3', 'EGovG BW', '§ 21 Nr. 3', 'Der IT-Rat bereitet die Strategien vor', 'The IT Council prepares the strategies', EGOVG],
    ['egovg-22', 'EGovG BW', '§ 22', 'Arbeitskreis Informationstechnik', 'Working group for IT', EGOVG],
    ['egovg-23', 'EGovG BW', '§ 23', 'IT-Kooperationsrat Baden-Württemberg', 'IT Cooperation Council', EGOVG],
    ['egovg-23-3', 'EGovG BW', '§ 23 Abs. 3', 'Beteiligung des IT-Kooperationsrats', 'Participation of the IT Cooperation Council', EGOVG],
    ['egovg-24-2', 'EGovG BW', '§ 24 Abs. 2', 'Das Innenministerium erlässt die IT-Standards im Einvernehmen mit dem IT-Rat', 'The interior ministry issues the IT standards', EGOVG],
  ]),
  ...shelve({ source: 'umwelt-online', rank: 'land-gesetz', confidence: 'PUBLISHED' }, [
    ['bitbwg-1-1', 'BITBWG', '§ 1 Abs. 1', 'Errichtung der Landesoberbehörde BITBW', 'BITBW is set up'],
    ['bitbwg-1-3', 'BITBWG', '§ 1 Abs. 3', 'Dienst- und Fachaufsicht über die BITBW', 'Staff and technical supervision of BITBW'],
  ]),
  ...shelve({ source: 'lexaris', rank: 'land-gesetz', confidence: 'PUBLISHED' }, [
    ['advzg-1-1', 'ADVZG', '§ 1 Abs. 1', 'Zweckverbände als Träger der Komm.ONE', 'Associations as owners of Komm.ONE'],
    ['advzg-2-1', 'ADVZG', '§ 2 Abs. 1', 'Rechtsstellung und Träger der Komm.ONE', 'Legal status and owners of Komm.ONE'],
    ['advzg-5', 'ADVZG', '§ 5', 'Verwaltungsrat der Komm.ONE', 'Administrative council of Komm.ONE', landesrecht('jlr-ADVGBW2018V2P5')],
  ]),
  ...shelve({ source: 'egov-pakt', rank: 'vertrag', confidence: 'PUBLISHED' }, [
    ['egov-pakt-2019', 'E-Government-Pakt', 'E-Government-Pakt von Februar 2019', 'service-bw als zentrale Plattform, Standarddienste kostenfrei', 'service-bw as central platform, standard services free of charge'],
  ]),
  ...shelve({ source: 'artikel-2026-05-18', rank: 'absprache', confidence: 'ANNOUNCED', from: '2026-05-18' }, [
    ['ankuendigung-2026-05', 'Ankündigung der Landesregierung', 'Ankündigung der Landesregierung, Meldung vom 18.05.2026', 'Gemeinsames Rechenzentrum, Zukunftsbündnis, zentrale IT-Vorhaben', 'Joint data centre, alliance, central IT projects'],
  ]),
];
