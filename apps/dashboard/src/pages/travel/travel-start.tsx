import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { useSearch } from '@tanstack/react-router';
import { stringifySearch } from '../../search.ts';
import { useTravelMessages } from './messages.ts';

const QUESTIONS = {
  real: [
    { search: { subject: '99107023017000', place: '083155001006', vs: '2024-12-31' }, de: 'Wohngeld in Bad Krozingen: vor und nach der Erhebung zur Großen Kreisstadt', en: 'Housing benefit in Bad Krozingen: before and after it became Große Kreisstadt' },
    { search: { subject: 'eudi-wallet', place: '08' }, de: 'Die EUDI-Wallet im Land', en: 'The EUDI wallet in the Land' },
  ],
  planspiel: [{ search: { subject: 'gemeinsame-leitstelle', place: '99', vs: '2026-03-15' }, de: 'Gemeinsame Leitstelle: zwei Gremien bestimmen verschiedene Stellen', en: 'Joint control centre: two boards name different bodies' }],
};

export function TravelStart() {
  const { start } = useTravelMessages();
  const { lang, world } = useSearch({ strict: false });
  return (
    <Card aria-labelledby="start">
      <CardHead><Heading level={2} id="start">{start}</Heading></CardHead>
      <CardBody>
        <ul className="dashboard-links">
          {QUESTIONS[world === 'planspiel' ? 'planspiel' : 'real'].map(({ search, de, en }) => <li key={de}><Link href={`/zeitreise${stringifySearch({ ...search, world, lang })}`}>{lang === 'en' ? en : de}</Link></li>)}
        </ul>
      </CardBody>
    </Card>
  );
}
