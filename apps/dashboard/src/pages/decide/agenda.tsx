import type { SessionView } from '@feder/contract/schemas';
import { IconOk } from '@feder/icons/ok';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useDecideWords } from './messages.ts';

const AHEAD: readonly string[] = ['SCHEDULED', 'OPEN', 'VOTING'];

/** The items in their order; narrow, a strip with the current one spelled out. */
export function Agenda({ session }: { session: SessionView }) {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { session: old } } = useMessages();
  const href = useHref();
  return (
    <Card aria-labelledby="tagesordnung" className="decide-agenda">
      <CardHead><Heading level={2} id="tagesordnung">{old.agenda}</Heading></CardHead>
      {session.items.length === 0 ? <CardBody><Text tone="muted">{old.noAgenda}</Text></CardBody> : (
        <ol>
          {session.items.map(({ position, draft, title, state, stateName, public: open }) => {
            const current = draft === session.current?.draft;
            const done = !AHEAD.includes(state);
            return (
              <li key={position} aria-current={current ? 'step' : undefined}>
                <a href={href(`/beschluesse/${draft}`)}>
                  <b>{position}</b>
                  <span>{title[lang]}<small>{`${current && state !== 'SCHEDULED' ? words.current : stateName[lang]}${open ? '' : ` · ${old.closed}`}`}</small></span>
                  {done ? <IconOk aria-label={words.done} /> : null}
                </a>
              </li>
            );
          })}
        </ol>
      )}
    </Card>
  );
}
