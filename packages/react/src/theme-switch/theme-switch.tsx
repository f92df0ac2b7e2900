'use client';

import { type ComponentProps, type SubmitEvent, useState } from 'react';
import { classes } from '../classes.ts';
import type { ThemeSwitchWords } from './messages.ts';
import { type Theme, themeAttribute, themeCookie, themes } from './theme.ts';

export type ThemeSwitchProps = Omit<ComponentProps<'form'>, 'action' | 'method' | 'children'> & {
  /** Where a page without JavaScript posts `theme` and `back`: answer with `Set-Cookie: themeCookie(theme)` and 303 to `back`. */
  action: string;
  /** The address of the page that is shown. */
  back: string;
  /** As the server read it: `themeFromCookie(request.headers.get('cookie'))`. */
  current: Theme;
  words: ThemeSwitchWords;
};

/** Light, dark, or as the system says. With JavaScript it changes in place; in both cases a cookie keeps it. */
export function ThemeSwitch({ action, back, current, words, className, ...form }: ThemeSwitchProps) {
  const [chosen, setChosen] = useState(current);

  function choose(event: SubmitEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent;
    const theme = themes.find((each) => submitter instanceof HTMLButtonElement && each === submitter.value);
    if (!theme) return;
    event.preventDefault();
    const attribute = themeAttribute(theme);
    if (attribute) document.documentElement.dataset['theme'] = attribute;
    else delete document.documentElement.dataset['theme'];
    document.cookie = themeCookie(theme);
    setChosen(theme);
  }

  return (
    <form {...form} method="post" action={action} onSubmit={choose}>
      <input type="hidden" name="back" value={back} />
      <div role="group" aria-label={words.label} className={classes('feder-switch-row', className)}>
        {themes.map((theme) => <button key={theme} type="submit" name="theme" value={theme} aria-pressed={theme === chosen}>{words[theme]}</button>)}
      </div>
    </form>
  );
}
