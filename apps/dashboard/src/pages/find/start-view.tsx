import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { useSearch } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';

type Question = { subject: string; place: string; role?: string; de: string; en: string };

/** Questions to begin with: one for each kind of answer. */
const QUESTIONS: Record<'real' | 'planspiel', Question[]> = {
  real: [
    { subject: '99012008001000', place: '081150003003', de: 'Wer erteilt in Böblingen die Baugenehmigung?', en: 'Who grants building permits in Böblingen?' },
    { subject: '99107023017000', place: '084160041041', de: 'Wer bewilligt in Tübingen das Wohngeld?', en: 'Who grants housing benefit in Tübingen?' },
    { subject: '99023001012000', place: '081150003003', de: 'Wer stellt in Böblingen den Führerschein aus?', en: 'Who issues driving licences in Böblingen?' },
    { subject: 'eudi-wallet', place: '08', role: 'FUND', de: 'Wer zahlt die EUDI-Wallet?', en: 'Who pays for the EUDI wallet?' },
    { subject: 'gemeinsames-rechenzentrum', place: '08', de: 'Wer führt beim gemeinsamen Rechenzentrum?', en: 'Who leads the joint data centre?' },
  ],
  planspiel: [{ subject: 'gemeinsame-leitstelle', place: '99', de: 'Wer führt bei der Gemeinsamen Leitstelle?', en: 'Who leads the joint control centre?' }],
};

export function StartView() {
  const { find } = useMessages();
  const href = useHref();
  const { lang, world } = useSearch({ strict: false });
  return (
    <Card aria-labelledby="start">
      <CardHead><Heading level={2} id="start">{find.start.title}</Heading></CardHead>
      <CardBody>
        <Text>{find.start.lead}</Text>
        <ul className="dashboard-links">
          {QUESTIONS[world === 'planspiel' ? 'planspiel' : 'real'].map(({ subject, place, role, de, en }) => (
            <li key={`${subject} ${place}`}><Link href={href('/zustaendigkeit', { subject, place, role })}>{lang === 'en' ? en : de}</Link></li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
