import type { WireFinding } from '@feder/contract/schemas';

/** Die Arten der Befunde, RESOLVER § 7. Die Sätze darin kommen aus den Regeln selbst. */
const kinds: Record<WireFinding['kind'], string> = {
  GAP: 'Lücke', DOUBLE: 'Widerspruch', CROSSED: 'Gekreuzt (Hinweis)', SHADOWED: 'Verdeckt', REDUNDANT: 'Entbehrlich', ULTRA_VIRES: 'Ohne Befugnis', DANGLING: 'Ins Leere',
  LEVEL_MISMATCH: 'Andere Ebene', UNFUNDED: 'Finanzierung und Konnexität prüfen', UNSUPERVISED: 'Ohne Aufsicht', SELF_SUPERVISED: 'Aufsicht über sich selbst', EXPIRING: 'Läuft aus',
  CIRCULAR_DELEGATION: 'Übertragung im Kreis', MISSING_LEGAL_BASIS: 'Rechtsgrundlage nicht erfasst', MISSING_CONSENT: 'Einvernehmen nicht erfasst', OVERDUE_COMMITMENT: 'Zusage überfällig',
  UNCOVERED: 'Nicht eingeführt', UNACCEPTED: 'Annahme nicht erfasst',
};

export const findingsDe = {
  title: 'Befunde', print: 'Drucken', facts: (n: string, count: number) => (count === 1 ? '1 Befund' : `${n} Befunde`),
  filter: 'Befunde eingrenzen', kind: 'Art', allKinds: 'Alle Arten', subject: 'Leistung oder Vorhaben', place: 'Ort oder Schlüssel', submit: 'Anzeigen',
  kindsTitle: 'Arten', count: 'Anzahl', counted: 'Ein Befund fasst alle Orte und Rollen zusammen, an denen dasselbe zusammentrifft. Die Arten werden nicht zusammengezählt, weil eine Lücke auch eine fehlende Aufsicht sein kann.', all: 'Alle Befunde',
  empty: 'Kein Befund.', emptyFiltered: 'Zu dieser Auswahl ist nichts gefunden.', emptyAll: 'Für diesen Tag ist nichts gefunden. Was nicht erfasst ist, steht nicht hier.',
  since: 'Seit', sinceEver: 'Beginn der Aufzeichnung', cells: 'Betroffen', noCell: 'nur der Eintrag selbst', of: (count: string, of: string) => `${count} von ${of}`,
  reach: (count: string, of: string, share: string) => `${count} von ${of} Gemeinden, ${share} der Einwohner`,
  mend: 'Abhilfe', entry: 'Ein Eintrag genügt, kein Beschluss', closers: 'Entscheiden kann', noCloser: 'Kein Gremium mit Befugnis erfasst',
  draft: 'Beschluss entwerfen', toBody: 'Zur Stelle, die den Eintrag machen kann', toRollout: 'Zum Rollout-Stand', costs: 'Bezeichnung der Kostenfolgenabschätzung', wrongCosts: 'Schreiben Sie 3 bis 200 Zeichen.', realWorld: 'Entwerfen lässt sich das hier nicht: Über wirkliche Stellen beschließt in Feder niemand. Nötig wäre ein Beschluss, der die Abhilfe oben enthält.', noTemplate: 'Für diese Abhilfe gibt es noch kein Muster. Nötig wäre eine Ziffer, die die genannte Regel ändert.',
  cell: 'Antwort ansehen', first: 'Zur ersten Seite', next: 'Weitere Befunde', pages: 'Weitere Seiten',
  states: { OPEN: 'offen', ACKNOWLEDGED: 'zur Kenntnis genommen', WAIVED: 'zurückgestellt' }, notes: (count: number) => (count === 1 ? '1 Vermerk' : `${count} Vermerke`), noted: { ACKNOWLEDGE: 'zur Kenntnis genommen', REOPEN: 'wieder geöffnet' } as Record<string, string>,
  waivedUntil: (day: string) => `zurückgestellt bis ${day}`, handle: 'Befund bearbeiten', acknowledge: 'Zur Kenntnis nehmen', reopen: 'Wieder öffnen', note: 'Vermerk', waiver: 'Zurückgestellt durch', noBoard: 'Registerstelle', until: 'Wieder offen ab',
  waived: (n: string) => `Zurückgestellt: ${n}.`,
  kinds,
};
