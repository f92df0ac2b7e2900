'use client';

import { IconX } from '@feder/icons/x';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useReducer, useRef, useState } from 'react';
import { actionOf, movesCaret } from '../combobox/keys.ts';
import { Listbox, optionId } from '../combobox/listbox.tsx';
import type { ComboboxMessages } from '../combobox/messages.ts';
import type { ComboboxOption, ComboboxSource } from '../combobox/option.ts';
import { messageOf } from '../combobox/message-of.ts';
import { reduce, startState } from '../combobox/state.ts';
import { useActiveInView } from '../combobox/use-active-in-view.ts';
import { useSource } from '../combobox/use-source.ts';
import { Input } from '../input/input.tsx';
import type { MultiSelectWords } from './messages.ts';

export type MultiSelectProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'name' | 'type' | 'list' | 'role'> & {
  id: string;
  /** Carries the chosen values, one field each. */
  name: string;
  /** Carries the text that nothing was chosen for, so that a server can search for it where no script ran. */
  textName: string;
  source: ComboboxSource;
  messages: ComboboxMessages;
  words: MultiSelectWords;
  /** Names the list of options. */
  listLabel: string;
  defaultChosen?: readonly ComboboxOption[] | undefined;
  onChoose?: ((chosen: readonly ComboboxOption[]) => void) | undefined;
  icon?: ReactNode | undefined;
};

/**
 * A text field that proposes, and keeps several. What is chosen stands above it as boxes that are ticked: to untick one
 * takes it away, and without JavaScript keeps it from being sent.
 */
export function MultiSelect({ id, name, textName, source, messages, words, listLabel, defaultChosen = [], onChoose, onKeyDown, onBlur, ...input }: MultiSelectProps) {
  const [chosen, setChosen] = useState(defaultChosen);
  const [said, setSaid] = useState('');
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(undefined, undefined));
  const listId = `${useId()}-list`;
  const root = useRef<HTMLDivElement>(null);
  const query = !state.open || state.text.trim() === '' ? undefined : state.text.trim();
  const others: ComboboxSource = async (text, signal) => (await source(text, signal)).filter(({ value }) => !chosen.some((each) => each.value === value));
  useSource(others, query, dispatch);

  const listed = state.open && state.options.length > 0 && state.phase !== 'failed';
  const message = state.open ? messageOf(state.phase, state.options.length, messages) : '';
  const active = listed && state.active >= 0 ? optionId(listId, state.active) : undefined;
  useActiveInView(active);

  const keep = (next: readonly ComboboxOption[], sentence: string) => {
    setChosen(next);
    setSaid(sentence);
    onChoose?.(next);
  };
  const add = (option: ComboboxOption) => {
    keep([...chosen, option], words.added(option.label));
    dispatch({ do: 'clear' });
  };
  const take = (option: ComboboxOption) => {
    // The focus would be lost with its box: it goes to the text field.
    root.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
    keep(chosen.filter(({ value }) => value !== option.value), words.removed(option.label));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    const { key, altKey, nativeEvent: { isComposing } } = event;
    const action = actionOf({ key, altKey, isComposing }, state);
    if (!action && movesCaret(key)) dispatch({ do: 'leaveList' });
    if (!action) return;
    event.preventDefault();
    if (action.do === 'choose') add(action.option);
    else dispatch(action);
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
      <Input
        {...input}
        id={id}
        name={textName}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? listId : undefined}
        aria-activedescendant={active}
        value={state.text}
        onChange={(event) => dispatch({ do: 'type', text: event.target.value })}
        onKeyDown={press}
        onBlur={(event) => {
          onBlur?.(event);
          if (!root.current?.contains(event.relatedTarget)) dispatch({ do: 'close' });
        }}
      />
      {listed ? <Listbox id={listId} label={listLabel} state={state} choose={add} /> : null}
      {message && !listed ? <div aria-hidden="true" className="feder-combobox-list"><div className="feder-combobox-message">{message}</div></div> : null}
      <div role="status" className="feder-visually-hidden">{message || said}</div>
    </div>
  );
}
