import { landesrecht, shelve, type Shelf } from './basis.ts';

const LAND: Shelf = { source: 'landesrecht', rank: 'land-gesetz', confidence: 'PUBLISHED' };
const LVG = landesrecht('jlr-VwGBW2008rahmen');
const GKZ = landesrecht('jlr-KomZGBWrahmen');
const LKRO = landesrecht('jlr-LKreisOBWrahmen');

/** Who is which authority, who watches over whom, and how tasks are handed on. */
export const organisation = [
  ...shelve({ ...LAND, rank: 'land-verfassung' }, [
    ['lv-71-2', 'LV', 'Art. 71 Abs. 2', 'Die Gemeinden sind Träger der öffentlichen Aufgaben in ihrem Gebiet', 'Municipalities bear the public tasks in their area', landesrecht('jlr-VerfBWrahmen')],
    ['lv-71-3', 'LV', 'Art. 71 Abs. 3', 'Übertragung von Aufgaben und Ausgleich der Kosten (Konnexität)', 'Transfer of tasks and compensation of costs', landesrecht('jlr-VerfBWrahmen')],
  ]),
  ...shelve(LAND, [
    ['gemo-2-1', 'GemO', '§ 2 Abs. 1', 'Wirkungskreis der Gemeinden', 'Sphere of the municipalities'],
    ['gemo-3', 'GemO', '§ 3', 'Stadtkreise und Große Kreisstädte', 'Urban counties and Große Kreisstädte'],
    ['gemo-59', 'GemO', '§ 59', 'Rechtsformen der Verwaltungsgemeinschaft', 'Forms of administrative communities'],
    ['gemo-61-3', 'GemO', '§ 61 Abs. 3', 'Erledigungsaufgaben der Verwaltungsgemeinschaft', 'Tasks performed in the name of the members'],
    ['gemo-61-4', 'GemO', '§ 61 Abs. 4', 'Erfüllungsaufgaben der Verwaltungsgemeinschaft', 'Tasks fulfilled in place of the members'],
    ['gemo-118-1', 'GemO', '§ 118 Abs. 1', 'Rechtsaufsicht in weisungsfreien Angelegenheiten', 'Legal supervision of self-government matters'],
    ['gemo-119', 'GemO', '§ 119', 'Rechtsaufsichtsbehörden', 'Authorities of legal supervision'],
    ['gemo-131-1', 'GemO', '§ 131 Abs. 1', 'Die neun Stadtkreise', 'The nine urban counties'],
    ['lkro-1-2', 'LKrO', '§ 1 Abs. 2', 'Der Landkreis ist Körperschaft des öffentlichen Rechts', 'The county is a corporation under public law', LKRO],
    ['lkro-1-3', 'LKrO', '§ 1 Abs. 3', 'Das Landratsamt ist Behörde des Landkreises und untere Verwaltungsbehörde', 'The county office is the county’s authority and a state authority', LKRO],
    ['lvg-9-1', 'LVG', '§ 9 Abs. 1', 'Zuständigkeiten folgen dem neu abgegrenzten Geschäftsbereich der Ministerien', 'Responsibilities follow the ministries’ new portfolios', LVG],
    ['lvg-11-2', 'LVG', '§ 11 Abs. 2', 'Für jeden Regierungsbezirk besteht ein Regierungspräsidium', 'One Regierungspräsidium for each district', LVG],
    ['lvg-14-1', 'LVG', '§ 14 Abs. 1', 'Dienstaufsicht über die Regierungspräsidien', 'Staff supervision of the Regierungspräsidien', LVG],
    ['lvg-14-2', 'LVG', '§ 14 Abs. 2', 'Fachaufsicht über die Regierungspräsidien', 'Technical supervision of the Regierungspräsidien', LVG],
    ['lvg-15-1-1', 'LVG', '§ 15 Abs. 1 Nr. 1', 'Untere Verwaltungsbehörden in den Landkreisen', 'Lower administrative authorities in the counties', LVG],
    ['lvg-15-1-2', 'LVG', '§ 15 Abs. 1 Nr. 2', 'Untere Verwaltungsbehörden in den Stadtkreisen', 'Lower administrative authorities in the urban counties', LVG],
    ['lvg-17-1', 'LVG', '§ 17 Abs. 1', 'Verwaltungsgemeinschaften als untere Verwaltungsbehörden', 'Administrative communities as lower administrative authorities', LVG],
    ['lvg-18-1', 'LVG', '§ 18 Abs. 1', 'Aufgaben der unteren Verwaltungsbehörden', 'Tasks of the lower administrative authorities', LVG],
    ['lvg-19-1-1a', 'LVG', '§ 19 Abs. 1 Nr. 1 Buchst. a', 'Ausgeschlossen: Staatsangehörigkeitswesen', 'Excluded: citizenship', LVG],
    ['lvg-19-1-1e', 'LVG', '§ 19 Abs. 1 Nr. 1 Buchst. e', 'Ausgeschlossen: Zulassung zum Straßenverkehr', 'Excluded: admission to road traffic', LVG],
    ['lvg-19-1-3b', 'LVG', '§ 19 Abs. 1 Nr. 3 Buchst. b', 'Ausgeschlossen: Tierseuchen und Tierschutz', 'Excluded: animal disease and protection', LVG],
    ['lvg-19-1-3d', 'LVG', '§ 19 Abs. 1 Nr. 3 Buchst. d', 'Ausgeschlossen: Lebensmittelrecht', 'Excluded: food law', LVG],
    ['lvg-19-1-4a', 'LVG', '§ 19 Abs. 1 Nr. 4 Buchst. a', 'Ausgeschlossen: Gesundheitsdienst und Feststellung nach SGB IX', 'Excluded: health service and findings under SGB IX', LVG],
    ['lvg-20-1', 'LVG', '§ 20 Abs. 1', 'Dienstaufsicht über die Landratsämter', 'Staff supervision of the county offices', LVG],
    ['lvg-20-2', 'LVG', '§ 20 Abs. 2', 'Fachaufsicht über die Landratsämter', 'Technical supervision of the county offices', LVG],
    ['lvg-21', 'LVG', '§ 21', 'Fachaufsicht über Stadtkreise, Große Kreisstädte und Verwaltungsgemeinschaften', 'Technical supervision of towns as lower authorities', LVG],
    ['gkz-4-1', 'GKZ', '§ 4 Abs. 1', 'Aufgaben gehen auf den Zweckverband über', 'Tasks pass to the special-purpose association', GKZ],
    ['gkz-25-2', 'GKZ', '§ 25 Abs. 2', 'Erfüllen überträgt die Aufgabe, Durchführen nicht', 'Fulfilling transfers the task, performing does not', GKZ],
    ['gkz-28-2-3', 'GKZ', '§ 28 Abs. 2 Nr. 3', 'Rechtsaufsicht über Zweckverbände über einen Regierungsbezirk hinaus', 'Supervision of associations beyond one district', GKZ],
  ]),
];
