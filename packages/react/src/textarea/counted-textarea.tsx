'use client';

import { type ComponentProps, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { classes } from '../classes.ts';
import { Hint } from '../hint/hint.tsx';
import { charactersOf } from './count.ts';
import type { CounterWords } from './messages.ts';
import { Textarea } from './textarea.tsx';

/** A count that changes with every key is spoken once somebody pauses. */
const PAUSE_MS = 1000;

export type CountedTextareaProps = Omit<ComponentProps<'textarea'>, 'maxLength'> & {
  id: string;
  /** How many characters the form takes. More can be typed: nothing is cut off, the form says that it is too long. */
  max: number;
  words: CounterWords;
};

/** A Textarea that says how much is left. Without JavaScript it says how long the text may be. */
export function CountedTextarea({ id, max, words, 'aria-describedby': described, ...textarea }: CountedTextareaProps) {
  const root = useRef<HTMLDivElement>(null);
  const field = () => root.current?.querySelector('textarea');
  const watch = useCallback((changed: () => void) => {
    const { form } = field() ?? {};
    // The text is put back after the event.
    const reset = () => setTimeout(changed);
    const { current } = root;
    current?.addEventListener('input', changed);
    form?.addEventListener('reset', reset);
    return () => {
      current?.removeEventListener('input', changed);
      form?.removeEventListener('reset', reset);
    };
  }, []);
  const typed = useSyncExternalStore(watch, () => field()?.value, () => undefined);
  const left = typed === undefined ? undefined : max - charactersOf(typed);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (left === undefined || document.activeElement !== field()) return;
    const timer = setTimeout(() => setSaid(words.left(left)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [left, words]);

  const ruleId = `${id}-rule`;
  return (
    <div ref={root} className="feder-textarea-counted">
      <Textarea {...textarea} id={id} aria-describedby={classes(ruleId, described)} />
      <Hint id={ruleId} className={left === undefined ? undefined : 'feder-visually-hidden'}>{words.atMost(max)}</Hint>
      {left === undefined ? null : <Hint aria-hidden="true" data-over={left < 0 ? '' : undefined} className="feder-textarea-left">{words.left(left)}</Hint>}
      <div role="status" className="feder-visually-hidden">{said}</div>
    </div>
  );
}
