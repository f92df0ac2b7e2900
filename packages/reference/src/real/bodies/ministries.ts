import { asArs, type Body, type Text, type Unwritten } from '@feder/domain';
import { ref, seen, since, until } from '../../make/base.ts';

/**
 * The first day for which we know of the government of the 18th term: names of the 17th term end here.
 * Where no new name is confirmed, the body goes on under the words that name its matter: LVG § 9 (1) passes the competences to
 * whichever ministry is in charge now, so the body exists, and only its name is open.
 */
const NEW_TERM = '2026-05-18';

type Name = Text & { short: string };

const ministry = (id: string, before: Name, after: Name, confirmed: boolean): Unwritten<Body>[] => {
  const stays = { id: ref<Body['id']>(id), grammar: 'N', form: 'OBERSTE_LANDESBEHOERDE', level: 'LAND', place: asArs('08'), legalPerson: ref<Body['id']>('land-bw') } as const;
  const name = ({ de, en, short }: Name) => ({ name: { de, en }, short });
  const evidence = confirmed ? seen('landesregierung-18', 'PUBLISHED') : seen('landesrecht', 'UNVERIFIED', '§ 9 Abs. 1 LVG; Name seit 05/2026 nicht bestätigt');
  return [
    { ...stays, ...name(before), ...until(NEW_TERM, seen('landesregierung-17', 'PUBLISHED')) },
    { ...stays, ...name(after), ...since(NEW_TERM, evidence, ['lvg-9-1']) },
  ];
};

const inCharge = (de: string, en: string, short: string): Name => ({ de: `Ministerium mit Zuständigkeit für ${de}`, en: `ministry in charge of ${en}`, short });

const interior = ministry(
  'im-bw',
  { de: 'Ministerium des Inneren, für Digitalisierung und Kommunen', en: 'Ministry of the Interior, Digitalisation and Municipalities', short: 'Innenministerium' },
  { de: 'Innenministerium', en: 'Ministry of the Interior', short: 'Innenministerium' },
  false,
).map((record) => (record.startUnknown ? record : { ...record, evidence: seen('artikel-2026-05-18', 'PUBLISHED', 'spricht vom Innenministerium') }));

/** The ministries: twelve of the 17th term, two with a confirmed name since. */
export const ministries: readonly Unwritten<Body>[] = [
  ...interior,
  ...ministry('stm-bw', { de: 'Staatsministerium', en: 'State Ministry', short: 'StM' }, { de: 'Staatsministerium', en: 'State Ministry', short: 'StM' }, false),
  ...ministry('fm-bw', { de: 'Ministerium für Finanzen', en: 'Ministry of Finance', short: 'FM' }, inCharge('Finanzen', 'finance', 'Finanzressort'), false),
  ...ministry('km-bw', { de: 'Ministerium für Kultus, Jugend und Sport', en: 'Ministry of Education, Youth and Sport', short: 'KM' }, inCharge('Kultus, Jugend und Sport', 'education', 'Kultusressort'), false),
  ...ministry('mwk-bw', { de: 'Ministerium für Wissenschaft, Forschung und Kunst', en: 'Ministry of Science, Research and Arts', short: 'MWK' }, inCharge('Wissenschaft', 'science', 'Wissenschaftsressort'), false),
  ...ministry('um-bw', { de: 'Ministerium für Umwelt, Klima und Energiewirtschaft', en: 'Ministry of the Environment, Climate and Energy', short: 'UM' }, inCharge('Umwelt', 'the environment', 'Umweltressort'), false),
  ...ministry('wm-bw', { de: 'Ministerium für Wirtschaft, Arbeit und Tourismus', en: 'Ministry of Economics, Labour and Tourism', short: 'WM' }, inCharge('Wirtschaft', 'economics', 'Wirtschaftsressort'), false),
  ...ministry('sm-bw', { de: 'Ministerium für Soziales, Gesundheit und Integration', en: 'Ministry of Social Affairs, Health and Integration', short: 'SM' }, { de: 'Ministerium für Soziales, Arbeit und Gesundheit', en: 'Ministry of Social Affairs, Labour and Health', short: 'Sozialministerium' }, true),
  ...ministry('mlr-bw', { de: 'Ministerium für Ernährung, Ländlichen Raum und Verbraucherschutz', en: 'Ministry of Food, Rural Affairs and Consumer Protection', short: 'MLR' }, { de: 'Ministerium für Ländlichen Raum, Landwirtschaft und Heimat', en: 'Ministry of Rural Affairs, Agriculture and Homeland', short: 'MLR' }, true),
  ...ministry('jum-bw', { de: 'Ministerium der Justiz und für Migration', en: 'Ministry of Justice and Migration', short: 'JuM' }, inCharge('Justiz', 'justice', 'Justizressort'), false),
  ...ministry('vm-bw', { de: 'Ministerium für Verkehr', en: 'Ministry of Transport', short: 'VM' }, inCharge('Verkehr', 'transport', 'Verkehrsressort'), false),
  ...ministry('mlw-bw', { de: 'Ministerium für Landesentwicklung und Wohnen', en: 'Ministry of Regional Development and Housing', short: 'MLW' }, inCharge('Landesentwicklung und Wohnen', 'housing', 'Wohnungsressort'), false),
];
