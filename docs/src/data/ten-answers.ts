/** One question with the answer that the data give today. `show` fills the address of the dashboard, `ask` that of the interface. */
export type TenAnswer = { subject: string; subjectName: string; role: string; roleName: string; place: string; placeName: string; says: string; world?: 'planspiel' };

const BAU = { subject: '99012008001000', subjectName: 'Baugenehmigung', role: 'EXECUTE', roleName: 'Durchführung' };
const LAND = { place: '08', placeName: 'Land Baden-Württemberg' };

export const tenAnswers: TenAnswer[] = [
  { ...BAU, place: '081155001001', placeName: 'Aidlingen', says: 'Eindeutig: Landratsamt Böblingen, als untere Baurechtsbehörde. Der Beleg ist ungeprüft.' },
  { ...BAU, place: '081150003003', placeName: 'Böblingen', says: 'Eindeutig: Stadt Böblingen. Das Landratsamt ist als weiter gefasste Stelle genannt.' },
  { ...BAU, place: '081110000000', placeName: 'Stuttgart', says: 'Eindeutig: Stadt Stuttgart.' },
  { subject: '99023001012000', subjectName: 'Führerschein', role: 'EXECUTE', roleName: 'Durchführung', place: '081150003003', placeName: 'Böblingen', says: 'Eindeutig: Landratsamt Böblingen.' },
  { subject: 'eudi-wallet', subjectName: 'EUDI-Wallet', role: 'FUND', roleName: 'Finanzierung', ...LAND, says: 'Eindeutig: der Bund (IT-Planungsrat, Beschluss B-2026/18).' },
  { subject: 'landes-it-betrieb', subjectName: 'Landes-IT-Betrieb', role: 'SUPERVISE_STAFF', roleName: 'Dienstaufsicht', ...LAND, says: 'Eindeutig: Innenministerium (§ 1 BITBWG).' },
  { subject: 'gemeinsames-rechenzentrum', subjectName: 'Gemeinsames Rechenzentrum', role: 'LEAD', roleName: 'Federführung', ...LAND, says: 'Lücke: Niemand ist genannt. Angekündigt ist das Land (Meldung vom 18.05.2026).' },
  { subject: 'e-akte-kommunen', subjectName: 'E-Akte Kommunen', role: 'LEAD', roleName: 'Federführung', place: '084160041041', placeName: 'Tübingen', says: 'Nicht erfasst. Daneben steht die Ankündigung, dass das Innenministerium die E-Akte des Landes steuert.' },
  { ...BAU, ...LAND, says: 'Nicht erwartet: Diese Frage stellt sich in der Gemeinde.' },
  { subject: 'gemeinsame-leitstelle', subjectName: 'Gemeinsame Leitstelle', role: 'LEAD', roleName: 'Federführung', place: '99', placeName: 'Planspielland', world: 'planspiel', says: 'Konflikt: Zwei Gremien haben verschieden entschieden.' },
];

/** The address of an answer, for people or for programs. */
export function addressOf({ subject, role, place, world }: TenAnswer, path: '/zustaendigkeit' | '/api/v1/resolve'): string {
  return `${path}?${new URLSearchParams({ subject, role, place, ...(world ? { world } : {}) })}`;
}
