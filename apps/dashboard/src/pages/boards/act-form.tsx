import type { ActName } from '@feder/contract/routes';
import { Button } from '@feder/react/button';
import { useLocation, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';

/** One act as a form that the server takes, with or without JavaScript. It leads back to this page, or to `back`, where ":id" stands for what was made. */
export function ActForm({ act, back, hidden = {}, variant = 'secondary', children }: { act: ActName; back?: string; hidden?: Readonly<Record<string, string>>; variant?: 'primary' | 'secondary' | 'tertiary'; children?: ReactNode }) {
  const { boards } = useMessages();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { world, lang, on } = useSearch({ strict: false });
  return (
    <form method="post" action={`/handeln/${act}${stringifySearch({ back: back ?? path, world, lang, on })}`} encType={act === 'attach' ? 'multipart/form-data' : undefined} className="dashboard-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <Button type="submit" variant={variant} size="small">{boards.acts[act]}</Button>
    </form>
  );
}
