import { shelve, type Shelf } from './basis.ts';

const BUND: Shelf = { source: 'bundesrecht', rank: 'bund-gesetz', confidence: 'PUBLISHED' };

/** Federal law, most of which hands the competence to the Land, and decisions of the IT-Planungsrat. */
export const federal = [
  ...shelve({ ...BUND, rank: 'bund-verfassung' }, [
    ['gg-28-2', 'GG', 'Art. 28 Abs. 2', 'Selbstverwaltung der Gemeinden', 'Self-government of municipalities', 'https://www.gesetze-im-internet.de/gg/art_28.html'],
    ['gg-91c', 'GG', 'Art. 91c', 'Zusammenwirken von Bund und Ländern in der Informationstechnik', 'Cooperation of Bund and Länder in IT', 'https://www.gesetze-im-internet.de/gg/art_91c.html'],
  ]),
  ...shelve(BUND, [
    ['ozg-1a-1', 'OZG', '§ 1a Abs. 1', 'Bund und Länder bieten Verwaltungsleistungen elektronisch an', 'Bund and Länder offer services electronically', 'https://www.gesetze-im-internet.de/ozg/__1a.html'],
    ['ozg-1a-3', 'OZG', '§ 1a Abs. 3', 'Portalverbund; die Länder sichern die Anbindung der Gemeinden', 'Portal network; the Länder connect the municipalities', 'https://www.gesetze-im-internet.de/ozg/__1a.html'],
    ['pauswg-7-1', 'PAuswG', '§ 7 Abs. 1', 'Personalausweisbehörden bestimmen die Länder', 'The Länder determine the identity card authorities'],
    ['bmg-1', 'BMG', '§ 1', 'Meldebehörden bestimmt das Landesrecht', 'Land law determines the registration authorities'],
    ['beeg-12-1', 'BEEG', '§ 12 Abs. 1', 'Zuständige Behörden für das Elterngeld', 'Authorities for parental allowance'],
    ['beeg-12-3', 'BEEG', '§ 12 Abs. 3', 'Der Bund trägt die Ausgaben für das Elterngeld', 'The Bund pays parental allowance'],
    ['uhvorschg-8-1', 'UhVorschG', '§ 8 Abs. 1', 'Geldleistungen: 40 Prozent der Bund, im Übrigen die Länder', 'Payments: 40 per cent Bund, the rest Länder'],
    ['uhvorschg-9-1', 'UhVorschG', '§ 9 Abs. 1', 'Verfahren beim Unterhaltsvorschuss', 'Procedure for maintenance advances'],
    ['wogg-24-1', 'WoGG', '§ 24 Abs. 1', 'Wohngeldbehörden bestimmt das Landesrecht', 'Land law determines the housing benefit authorities'],
    ['sgb12-3', 'SGB XII', '§ 3', 'Träger der Sozialhilfe', 'Bodies of social assistance'],
    ['sgb9-152-1', 'SGB IX', '§ 152 Abs. 1', 'Feststellung der Behinderung', 'Finding of a disability'],
    ['aufenthg-71-1', 'AufenthG', '§ 71 Abs. 1', 'Zuständig sind die Ausländerbehörden', 'Immigration authorities are competent'],
  ]),
  ...shelve({ ...BUND, rank: 'bund-verordnung' }, [
    ['fev-73-1', 'FeV', '§ 73 Abs. 1', 'Fahrerlaubnisbehörden', 'Driving licence authorities'],
    ['fzv-75-1', 'FZV', '§ 75 Abs. 1', 'Zulassungsbehörden', 'Vehicle registration authorities'],
  ]),
  ...shelve({ ...BUND, source: 'verwaltungswissen', confidence: 'UNVERIFIED' }, [
    ['passg-19', 'PassG', '§ 19', 'Passbehörden bestimmen die Länder', 'The Länder determine the passport authorities'],
    ['bzrg-30', 'BZRG', '§ 30', 'Führungszeugnisse erteilt das Bundesamt für Justiz', 'The Federal Office of Justice issues criminal record certificates'],
    ['bwo', 'BWO, LWO und KomWO', '', 'Wahlscheine erteilt die Gemeindebehörde', 'The municipality issues polling cards'],
    ['weg-7-4', 'WEG', '§ 7 Abs. 4', 'Abgeschlossenheitsbescheinigung der Baubehörde', 'Certificate of the building authority'],
    ['ifsg-43', 'IfSG', '§ 43', 'Belehrung durch das Gesundheitsamt', 'Instruction by the health office'],
    ['umwrg-3', 'UmwRG', '§ 3', 'Anerkennung von Vereinigungen', 'Recognition of associations'],
    ['tierschg-11', 'TierSchG', '§ 11', 'Erlaubnis der gewerblichen Tierhaltung', 'Permit for commercial animal keeping'],
  ]),
  ...shelve({ source: 'it-planungsrat', rank: 'beschluss-it-planungsrat', confidence: 'PUBLISHED', from: '2026-03-18' }, [
    ['it-plr-2026-03', 'IT-Planungsrat', 'Beschluss B-2026/03-IT des IT-Planungsrats', 'Deutschland-Stack für neue und weiterentwickelte Vorhaben von Bund, Ländern und Kommunen', 'Deutschland-Stack for new and further developments'],
  ]),
  ...shelve({ source: 'it-planungsrat', rank: 'beschluss-it-planungsrat', confidence: 'PUBLISHED', from: '2026-06-17' }, [
    ['it-plr-2026-18', 'IT-Planungsrat', 'Beschluss B-2026/18 des IT-Planungsrats', 'Der Bund zahlt eID, EUDI-Wallet, FIT-Connect und NOOTS; die Länder übernehmen Anbindung und Flächendeckung', 'The Bund pays; the Länder connect and cover'],
  ]),
  ...shelve({ source: 'bundesrecht', rank: 'staatsvertrag', confidence: 'PUBLISHED' }, [
    ['it-stv-1-2', 'IT-Staatsvertrag', '§ 1 Abs. 2', 'Mitglieder des IT-Planungsrats', 'Members of the IT Planning Council'],
    ['it-stv-1-1', 'IT-Staatsvertrag', '§ 1 Abs. 1', 'Aufgaben des IT-Planungsrats', 'Tasks of the IT Planning Council'],
  ]),
];
