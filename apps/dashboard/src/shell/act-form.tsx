import type { ActName } from '@feder/contract/routes';
import { Button } from '@feder/react/button';
import { useLocation, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n.ts';
import { Kept, Wrong } from './kept.tsx';
import { stringifySearch } from '../search.ts';
import { useRoot } from './use-root.ts';

/** Whether it was this form that was refused: the same act, on the same thing. */
function isRefused(form: { act: string | null; values: Readonly<Record<string, string>> }, act: ActName, hidden: Readonly<Record<string, string>>): boolean {
  return form.act === act && Object.entries(hidden).every(([name, value]) => form.values[name] === value);
}

/** One act as a form that the server takes, with or without JavaScript. It leads back to this page, or to `back`, where ":id" stands for what was made; refused, it is shown with what was typed. `name`: what its button is called where several say the same. */
export function ActForm({ act, back, hidden = {}, variant = 'secondary', label, name: spoken, children }: { act: ActName; back?: string; label?: string; name?: string; hidden?: Readonly<Record<string, string>>; variant?: 'primary' | 'secondary' | 'tertiary'; children?: ReactNode }) {
  const { boards } = useMessages();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { world, lang, einfach, on } = useSearch({ strict: false });
  const { form } = useRoot();
  const refused = isRefused(form, act, hidden);
  return (
    <form method="post" action={`/handeln/${act}${stringifySearch({ back: back ?? path, world, lang, einfach, on })}`} encType={act === 'attach' ? 'multipart/form-data' : undefined} className="dashboard-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Kept value={refused ? form.values : {}}><Wrong value={refused ? form.errors.map(({ field }) => field) : []}>{children}</Wrong></Kept>
      <Button type="submit" variant={variant} size="small" aria-label={spoken}>{label ?? boards.acts[act]}</Button>
    </form>
  );
}
