'use client';

import { useReducer, useRef } from 'react';
import type { ComboboxOption } from './option.ts';
import { reduce, startState } from './state.ts';
import { SuggestingField, type SuggestingProps } from './suggesting-field.tsx';

export type ComboboxProps = SuggestingProps & {
  /** Carries the chosen option's `value`; empty as long as nothing is chosen. */
  name: string;
  defaultOption?: ComboboxOption | undefined;
  /** What stands in the field while nothing is chosen: the text of a question that found nothing. */
  defaultText?: string | undefined;
  /** Called when an option is chosen, and with undefined when the text no longer is one. */
  onChoose?: ((option: ComboboxOption | undefined) => void) | undefined;
};

/**
 * A text field that proposes. Server markup: a plain text field and a hidden one. To start it anew with another
 * option, give it another `key`.
 */
export function Combobox({ name, defaultOption, defaultText, onChoose, ...field }: ComboboxProps) {
  const [state, dispatch] = useReducer(reduce, undefined, () => startState(defaultOption, defaultText));
  const root = useRef<HTMLDivElement>(null);
  const choose = (option: ComboboxOption | undefined) => {
    dispatch(option ? { do: 'choose', option } : { do: 'clear' });
    onChoose?.(option);
  };
  return (
    <div ref={root} className="feder-combobox">
      <SuggestingField {...field} root={root} state={state} dispatch={dispatch} choose={choose} onText={() => { if (state.chosen) onChoose?.(undefined); }} />
      <input type="hidden" name={name} value={state.chosen?.value ?? ''} />
    </div>
  );
}
