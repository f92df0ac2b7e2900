'use client';

import { type ComponentProps, useState } from 'react';
import { useAlive } from '../alive.ts';
import { Button } from '../button/button.tsx';
import { Input } from '../input/input.tsx';

export type PasswordInputProps = Omit<ComponentProps<'input'>, 'type'> & {
  id: string;
  words: { show: string; hide: string };
};

/** A password that can be looked at before it is sent. Pasting and password managers work; without JavaScript the button is not there. */
export function PasswordInput({ id, words, ...input }: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  const alive = useAlive();
  return (
    <div className="feder-input-row">
      <Input autoComplete="current-password" spellCheck={false} {...input} id={id} type={shown ? 'text' : 'password'} />
      {alive ? <Button aria-controls={id} onClick={() => setShown(!shown)}>{shown ? words.hide : words.show}</Button> : null}
    </div>
  );
}
