'use client';

import { type ComponentProps, type MouseEvent, useEffect, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { Heading } from '../heading/heading.tsx';
import { fieldId, type FormError } from './errors.ts';
import type { FormWords } from './messages.ts';
import { firstControl, inOrderOfPage } from './page.ts';

export type FormProps = Omit<ComponentProps<'form'>, 'ref'> & {
  /** What was refused. The summary names them in the order of the page. */
  errors: readonly FormError[];
  /** How often the form was sent: at each new attempt with errors the summary takes the focus, once. */
  attempt: number;
  words: FormWords;
};

/**
 * A form that says what is wrong: a summary before the fields, in the server's HTML, too; its title in the page's title;
 * its links lead to the field. Our words stand in for the browser's bubbles (`noValidate`).
 */
export function Form({ errors, attempt, words, className, children, ...form }: FormProps) {
  const own = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [sorted, setSorted] = useState(errors);
  const count = errors.length;

  useEffect(() => {
    if (own.current) setSorted(inOrderOfPage(own.current, errors));
  }, [errors]);

  useEffect(() => {
    if (count > 0) summary.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- at each attempt alone: a form that checks while somebody types must not pull the focus away
  }, [attempt]);

  useEffect(() => {
    if (count === 0) return;
    const before = document.title;
    document.title = `${words.titlePrefix}${before}`;
    return () => { document.title = before; };
  }, [count, words.titlePrefix]);

  function lead(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    event.preventDefault();
    firstControl(target).focus({ preventScroll: true });
    (target.closest('.feder-field') ?? target).scrollIntoView({ block: 'start' });
  }

  const shown = sorted.length === count && sorted.every((error) => errors.includes(error)) ? sorted : errors;
  return (
    <form noValidate {...form} ref={own} className={classes('feder-form', className)}>
      {count > 0 ? (
        <ErrorSummary ref={summary} onClick={lead} heading={<Heading level={2} look="h3">{words.heading}</Heading>} errors={shown.map(({ name, message }) => ({ id: fieldId(name), message }))} />
      ) : null}
      {children}
    </form>
  );
}
