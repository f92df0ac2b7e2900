'use client';

import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useReducer, useRef } from 'react';
import { Input } from '../input/input.tsx';
import { actionOf, movesCaret } from './keys.ts';
import { Listbox, optionId } from './listbox.tsx';
import { messageOf } from './message-of.ts';
import type { ComboboxMessages } from './messages.ts';
import type { ComboboxOption, ComboboxSource } from './option.ts';
import { reduce, startState } from './state.ts';
import { useActiveInView } from './use-active-in-view.ts';
import { useSource } from './use-source.ts';

export type ComboboxProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'onSelect' | 'name' | 'type' | 'list' | 'role'> & {
  id: string;
  /** Carries the chosen option's `value`; empty as long as nothing is chosen. */
  name: string;
  /** Carries the text, so that a server can search for it where no script ran. */
  textName: string;
  source: ComboboxSource;
  messages: ComboboxMessages;
  /** Names the list of options. */
  listLabel: string;
  defaultOption?: ComboboxOption | undefined;
  /** What stands in the field while nothing is chosen: the text of a question that found nothing. */
  defaultText?: string | undefined;
  /** Called when an option is chosen, and with undefined when the text no longer is one. */
  onChoose?: ((option: ComboboxOption | undefined) => void) | undefined;
  icon?: ReactNode | undefined;
};

/**
 * A text field that proposes. Server markup: a plain text field and a hidden one. To start it anew with another
 * option, give it another `key`.
 */
export function Combobox({ id, name, textName, source, messages, listLabel, defaultOption, defaultText, onChoose, onKeyDown, onBlur, ...input }: ComboboxProps) {
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(defaultOption, defaultText));
  const listId = `${useId()}-list`;
  const root = useRef<HTMLDivElement>(null);
  const query = state.chosen || !state.open || state.text.trim() === '' ? undefined : state.text.trim();
  useSource(source, query, dispatch);

  const listed = state.open && state.options.length > 0 && state.phase !== 'failed';
  const message = state.open ? messageOf(state.phase, state.options.length, messages) : '';
  const active = listed && state.active >= 0 ? optionId(listId, state.active) : undefined;

  useActiveInView(active);

  const choose = (option: ComboboxOption | undefined) => {
    dispatch(option ? { do: 'choose', option } : { do: 'clear' });
    onChoose?.(option);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    const { key, altKey, nativeEvent: { isComposing } } = event;
    const action = actionOf({ key, altKey, isComposing }, state);
    if (!action && movesCaret(key)) dispatch({ do: 'leaveList' });
    if (!action) return;
    event.preventDefault();
    if (action.do === 'choose') choose(action.option);
    else if (action.do === 'clear') choose(undefined);
    else dispatch(action);
  };

  return (
    <div ref={root} className="feder-combobox">
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
        onChange={(event) => {
          dispatch({ do: 'type', text: event.target.value });
          if (state.chosen) onChoose?.(undefined);
        }}
        onKeyDown={press}
        onBlur={(event) => {
          onBlur?.(event);
          if (!root.current?.contains(event.relatedTarget)) dispatch({ do: 'close' });
        }}
      />
      <input type="hidden" name={name} value={state.chosen?.value ?? ''} />
      {listed ? <Listbox id={listId} label={listLabel} state={state} choose={choose} /> : null}
      {message && !listed ? <div aria-hidden="true" className="feder-combobox-list"><div className="feder-combobox-message">{message}</div></div> : null}
      <div role="status" className="feder-visually-hidden">{message}</div>
    </div>
  );
}
