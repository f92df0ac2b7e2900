import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { useSearch } from '@tanstack/react-router';
import { useHref } from '../../shell/links.ts';
import { useMapMessages } from './messages.ts';

/** Questions to begin with. */
const QUESTIONS = {
  real: [
    { subject: '99107023017000', role: 'EXECUTE', de: 'Wer bewilligt Wohngeld?', en: 'Who grants housing benefit?' },
    { subject: '99012008001000', role: 'EXECUTE', de: 'Wer erteilt Baugenehmigungen?', en: 'Who grants building permits?' },
    { subject: '99023001012000', role: 'EXECUTE', de: 'Wer stellt Führerscheine aus?', en: 'Who issues driving licences?' },
    { subject: 'e-akte-kommunen', role: 'LEAD', de: 'Wer führt bei der E-Akte der Kommunen?', en: 'Who leads the municipal electronic file?' },
  ],
  planspiel: [
    { subject: 'ps-bauerlaubnis', role: 'EXECUTE', de: 'Wer erteilt Bauerlaubnisse?', en: 'Who grants building permits?' },
    { subject: 'ps-terminbuchung', role: 'EXECUTE', de: 'Wer bietet die Terminbuchung an?', en: 'Who offers appointments?' },
  ],
};

export function MapStart() {
  const { start } = useMapMessages();
  const href = useHref();
  const { lang, world } = useSearch({ strict: false });
  return (
    <Card aria-labelledby="start">
      <CardHead><Heading level={2} id="start">{start.title}</Heading></CardHead>
      <CardBody>
        <ul className="dashboard-links">
          {QUESTIONS[world === 'planspiel' ? 'planspiel' : 'real'].map(({ subject, role, de, en }) => <li key={subject}><Link href={href('/karte', { subject, role })}>{lang === 'en' ? en : de}</Link></li>)}
        </ul>
      </CardBody>
    </Card>
  );
}
