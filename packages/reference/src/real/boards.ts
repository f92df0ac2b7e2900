import { asArs, type Board, type Competence, type Grammar, type Role, type Unwritten } from '@feder/domain';
import { ref, seen, standing } from '../make/base.ts';
import { within } from '../make/rule.ts';

const board = (id: string, bodyId: string, de: string, en: string, short: string, summaryDe: string, summaryEn: string, source: string, basis: string[], members?: number, grammar: Grammar = 'M'): Unwritten<Board> => ({
  id: ref(id), name: { de, en }, short, grammar, body: ref(bodyId), ...(members === undefined ? {} : { members }), summary: { de: summaryDe, en: summaryEn },
  ...standing(seen(source, 'PUBLISHED'), basis),
});

/** Boards of the law. `members` stands only where the law fixes the number; where it depends on the number of ministries, it is left open. */
export const boards: readonly Unwritten<Board>[] = [
  board('it-rat-bw', 'land-bw', 'IT-Rat Baden-Württemberg', 'IT Council of Baden-Württemberg', 'IT-Rat',
    'Beschließt die IT-Standards des Landes und Vorgaben für das IT-Gesamtbudget. Mitglieder sind der CIO und die Amtschefs der Ministerien.',
    'Decides the Land’s IT standards and rules of the IT budget. Members are the CIO and the heads of the ministries.', 'landesrecht', ['egovg-20', 'egovg-21-1', 'egovg-21-2']),
  board('ak-it-bw', 'land-bw', 'Arbeitskreis Informationstechnik', 'Working group for information technology', 'AK-IT',
    'Bereitet die Beratungen des IT-Rats vor und begleitet die Umsetzung.', 'Prepares the IT Council and follows up its decisions.', 'landesrecht', ['egovg-22']),
  board('it-kooperationsrat-bw', 'land-bw', 'IT-Kooperationsrat Baden-Württemberg', 'IT Cooperation Council of Baden-Württemberg', 'IT-Kooperationsrat',
    'Gremium von Land und Kommunen. Seine Beschlüsse brauchen auch die Mehrheit der sechs Mitglieder der kommunalen Landesverbände; sie sind Empfehlungen.',
    'Board of the Land and the municipalities. Its decisions also need the majority of the six municipal members; they are recommendations.', 'landesrecht', ['egovg-23']),
  board('verwaltungsrat-komm-one', 'komm-one', 'Verwaltungsrat der Komm.ONE', 'Administrative council of Komm.ONE', 'Verwaltungsrat Komm.ONE',
    'Vertreter der Träger (Zweckverbände und Land) und der kommunalen Landesverbände. Sitze und Stimmgewichte sind nicht erfasst.',
    'Representatives of the owners and of the municipal associations. Seats and weights are not recorded.', 'lexaris', ['advzg-5']),
  board('verbandsversammlung-4it', 'zv-4it', 'Verbandsversammlung des Zweckverbands 4IT', 'Assembly of the association 4IT', 'Verbandsversammlung 4IT',
    'Hauptorgan des Zweckverbands, der die Komm.ONE mitträgt.', 'Main organ of the association that co-owns Komm.ONE.', 'zv-4it', ['advzg-1-1'], undefined, 'F'),
  board('it-planungsrat', 'it-planungsrat', 'IT-Planungsrat', 'IT Planning Council', 'IT-PLR',
    'Bund und 16 Länder. Beschließt Standards und steuert gemeinsame Vorhaben.', 'Bund and 16 Länder. Decides standards and steers common projects.', 'bundesrecht', ['it-stv-1-1', 'it-stv-1-2'], 17),
];

const may = (id: string, boardId: string, subject: string, roles: Role[], key: string, highest: string, evidence: ReturnType<typeof seen>, basis: string[]): Unwritten<Competence> => ({
  id: ref(id), board: ref(boardId), subject: ref(subject), roles, scope: within([asArs(key)]), highest: ref(highest), ...standing(evidence, basis),
});

/**
 * What the law lets a board decide. The norms speak of standards, rules and projects; that these include who bears which role is our reading, so UNVERIFIED.
 * The IT-Kooperationsrat only recommends, the AK-IT only prepares: neither has a competence.
 */
export const competences: readonly Unwritten<Competence>[] = [
  may('it-rat-standards', 'it-rat-bw', 'it-standards-land', ['LEAD', 'EXECUTE', 'CONSENT', 'CONSULT', 'SUPPORT', 'INFORM'], '08', 'beschluss-land', seen('landesrecht', 'UNVERIFIED', '§ 21 Nr. 1 EGovG BW'), ['egovg-21-1']),
  may('it-rat-gesamtbudget', 'it-rat-bw', 'it-gesamtbudget', ['LEAD', 'EXECUTE', 'CONSENT', 'CONSULT', 'SUPPORT', 'INFORM'], '08', 'beschluss-land', seen('landesrecht', 'UNVERIFIED', '§ 21 Nr. 2 EGovG BW'), ['egovg-21-2']),
  may('it-planungsrat-gemeinsame-vorhaben', 'it-planungsrat', 'it-bund-laender', ['LEAD', 'EXECUTE', 'OPERATE', 'FUND'], '', 'beschluss-it-planungsrat', seen('bundesrecht', 'UNVERIFIED', '§ 1 Abs. 1 IT-Staatsvertrag'), ['it-stv-1-1']),
];
