import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { List } from '@feder/react/list';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { useSearch } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { plain } from '../../shell/sentence.tsx';
import { ActForm } from '../../shell/act-form.tsx';
import { seatName } from '../decide/result-card.tsx';
import type { DraftData } from '../boards/load.ts';
import { KeptSelect } from '../../shell/kept.tsx';

type Props = { data: DraftData };

/** What was gathered before the vote: amendments, hearings and statements, attachments. Each only where there is something. */
export function Preparation({ data }: Props) {
  const { amendments, hearings, statements, attachments } = data.draft;
  return (
    <>
      {amendments.length > 0 ? <Amendments data={data} /> : null}
      {hearings.length + statements.length > 0 ? <Hearing data={data} /> : null}
      {attachments.length > 0 ? <Attachments data={data} /> : null}
    </>
  );
}

function Amendments({ data: { draft, board } }: Props) {
  const lang = useLang();
  const { boards: { preparation: words, draft: draftWords } } = useMessages();
  const voting = board.seats.filter((seat) => seat.voting === 'FULL' && seat.office !== null);
  return (
    <Card aria-labelledby="aenderungen">
      <CardHead><Heading level={2} id="aenderungen">{words.amendments}</Heading></CardHead>
      <CardBody>
        <Stack>
          {draft.amendments.map((amendment) => (
            <div key={amendment.id}>
              <Heading level={3}>{words.amendment(amendment.n)}</Heading>
              <Text look="small" tone="muted">{`${amendment.officeName[lang]} · ${words.changes(amendment.version)}`}</Text>
              <List>{amendment.words.map(({ number, sentence }) => <li key={number}><strong>{draftWords.number(number)}</strong>{': '}{plain(sentence)}</li>)}</List>
              {amendment.reasons ? <Text>{amendment.reasons}</Text> : null}
              {amendment.run ? <Text look="reason">{amendment.run.reason[lang]}</Text> : amendment.version < draft.version ? <Text tone="muted">{words.outdated}</Text> : null}
              {amendment.run === null && amendment.version === draft.version && draft.may['decide-amendment']?.may ? (
                <Accordion>
                  <AccordionItem title={words.hands}>
                    <ActForm act="decide-amendment" hidden={{ draft: draft.id, amendment: amendment.id }}>
                      {voting.map(({ seat }) => (
                        <Field key={seat} label={seatName(board, lang, seat)}>
                          {(control) => <KeptSelect {...control} name={`seat:${seat}`}><option value="">{words.noVote}</option>{['YES', 'NO', 'ABSTAIN'].map((choice) => <option key={choice} value={choice}>{draftWords.choices[choice]}</option>)}</KeptSelect>}
                        </Field>
                      ))}
                    </ActForm>
                  </AccordionItem>
                </Accordion>
              ) : null}
            </div>
          ))}
        </Stack>
      </CardBody>
    </Card>
  );
}

function Hearing({ data: { draft } }: Props) {
  const lang = useLang();
  const { boards: { preparation: words, draft: draftWords } } = useMessages();
  return (
    <Card aria-labelledby="anhoerung">
      <CardHead><Heading level={2} id="anhoerung">{words.hearing}</Heading></CardHead>
      <CardBody>
        <Stack>
          {draft.hearings.map(({ due, over, asked }) => (
            <div key={due}>
              <Text>{words.until(formatDay(due, lang))} <Badge tone={over ? 'neutral' : 'action'}>{over ? words.over : words.running}</Badge></Text>
              <List>{asked.map(({ office, name, answered }) => <li key={office}>{`${name[lang]}: ${answered ? words.answered : words.silent}`}</li>)}</List>
            </div>
          ))}
          {draft.statements.length > 0 ? <List>{draft.statements.map(({ seq, officeName, position, text }) => <li key={seq}><strong>{draftWords.positions[position] ?? position}</strong>{` (${officeName[lang]}): ${text}`}</li>)}</List> : null}
        </Stack>
      </CardBody>
    </Card>
  );
}

function Attachments({ data: { draft } }: Props) {
  const lang = useLang();
  const { boards: { preparation: words } } = useMessages();
  const { world } = useSearch({ strict: false });
  return (
    <Card aria-labelledby="anlagen">
      <CardHead><Heading level={2} id="anlagen">{words.attachments}</Heading></CardHead>
      <CardBody>
        <List>{draft.attachments.map(({ id, name, size }) => <li key={id}><Link href={`/api/v1/attachments/${id}?world=${world ?? 'real'}`} download={name}>{name}</Link>{` (${words.size(formatNumber(Math.ceil(size / 1024), lang))})`}</li>)}</List>
      </CardBody>
    </Card>
  );
}
