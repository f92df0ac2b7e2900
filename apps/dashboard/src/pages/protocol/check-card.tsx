import type { Protocol } from '@feder/contract/schemas';
import { Alert } from '@feder/react/alert';
import { Button } from '@feder/react/button';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Input } from '@feder/react/input';
import { Progress } from '@feder/react/progress';
import { Text } from '@feder/react/text';
import { useState, type FormEvent } from 'react';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { Hash } from '../../shell/hash.tsx';
import { readCheckpoint } from './check-chain.ts';
import { useProtocolMessages } from './messages.ts';
import { useCheck, type CheckState } from './use-check.ts';

/** Whoever doubts us computes the chain anew, here. */
export function CheckCard({ head }: { head: Protocol['head'] }) {
  const { check: words, notedError } = useProtocolMessages();
  const { state, start } = useCheck(head);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('checkpoint');
    const checkpoint = typeof typed === 'string' && typed.trim() !== '' ? readCheckpoint(typed) : undefined;
    setError(checkpoint === null ? notedError : undefined);
    if (checkpoint !== null) start(checkpoint);
  };
  return (
    <Card as="section" aria-labelledby="pruefen">
      <CardHead><Heading level={2} id="pruefen">{words.title}</Heading></CardHead>
      <CardBody className="dashboard-form">
        <Text>{words.text} <code>{words.command}</code></Text>
        <form className="dashboard-form dashboard-needs-script" onSubmit={submit} noValidate>
          <Field label={words.noted} hint={words.notedHint} optional={words.optional} error={error}>
            {(control) => <Input {...control} name="checkpoint" autoComplete="off" spellCheck={false} />}
          </Field>
          <Button type="submit" variant="primary" aria-disabled={state.is === 'running'}>{words.start}</Button>
        </form>
        <Result state={state} />
        <div>
          <Text look="small"><strong>{words.now}:</strong> {head.seq}:<Hash of={head.hash} /></Text>
          <Text look="small" tone="muted">{words.nowHint}</Text>
        </div>
      </CardBody>
    </Card>
  );
}

function Result({ state }: { state: CheckState }) {
  const words = useProtocolMessages();
  const lang = useLang();
  const number = (value: number) => formatNumber(value, lang);
  switch (state.is) {
    case 'idle': return null;
    case 'running': return <Progress label={words.check.title} value={state.done} max={Math.max(1, state.of)} of={words.check.running(number(state.done), number(state.of))} />;
    case 'failed': return <Alert tone="danger"><strong>{words.failed}</strong> {words.failedText}</Alert>;
    case 'checked': {
      const { checked } = state;
      if (!checked.ok) return <Alert tone="danger"><strong>{words.broken}</strong> {words.why[checked.why](`${checked.seq}.${checked.n}`)}</Alert>;
      return <Alert tone="ok"><strong>{words.holds}</strong> {words.holdsText(number(checked.lines), String(checked.last.seq))}{state.noted ? ` ${words.passes}` : ''}</Alert>;
    }
  }
}
