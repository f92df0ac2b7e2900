'use client';

import { IconX } from '@feder/icons/x';
import { useReducer, useRef, useState } from 'react';
import type { ComboboxOption, ComboboxSource } from '../combobox/option.ts';
import { reduce, startState } from '../combobox/state.ts';
import { SuggestingField, type SuggestingProps } from '../combobox/suggesting-field.tsx';
import type { MultiSelectWords } from './messages.ts';

export type MultiSelectProps = SuggestingProps & {
  /** Carries the chosen values, one field each. */
  name: string;
  words: MultiSelectWords;
  defaultChosen?: readonly ComboboxOption[] | undefined;
  onChoose?: ((chosen: readonly ComboboxOption[]) => void) | undefined;
};

/**
 * A text field that proposes, and keeps several. What is chosen stands above it as boxes that are ticked: to untick one
 * takes it away, and without JavaScript keeps it from being sent.
 */
export function MultiSelect({ name, source, words, defaultChosen = [], onChoose, ...field }: MultiSelectProps) {
  const [chosen, setChosen] = useState(defaultChosen);
  const [said, setSaid] = useState('');
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(undefined, undefined));
  const root = useRef<HTMLDivElement>(null);
  const others: ComboboxSource = async (text, signal) => (await source(text, signal)).filter(({ value }) => !chosen.some((each) => each.value === value));

  const keep = (next: readonly ComboboxOption[], sentence: string) => {
    setChosen(next);
    setSaid(sentence);
    onChoose?.(next);
  };
  const add = (option: ComboboxOption | undefined) => {
    if (option) keep([...chosen, option], words.added(option.label));
    dispatch({ do: 'clear' });
  };
  const take = (option: ComboboxOption) => {
    // The focus would be lost with its box: it goes to the text field.
    root.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
    keep(chosen.filter(({ value }) => value !== option.value), words.removed(option.label));
  };

  return (
    <div ref={root} className="feder-combobox feder-multi-select">
      {chosen.length > 0 ? (
        <div role="group" aria-label={words.chosen} className="feder-multi-select-chosen">
          {chosen.map((option) => (
            <label key={option.value} className="feder-multi-select-chip">
              <input type="checkbox" name={name} value={option.value} defaultChecked onChange={() => take(option)} className="feder-multi-select-box" />
              {option.label}
              <IconX data-size="small" />
            </label>
          ))}
        </div>
      ) : null}
      <SuggestingField {...field} source={others} root={root} state={state} dispatch={dispatch} choose={add} said={said} />
    </div>
  );
}
