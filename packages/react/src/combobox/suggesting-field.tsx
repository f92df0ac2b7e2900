import { type ComponentProps, type Dispatch, type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { Input } from '../input/input.tsx';
import { actionOf, movesCaret } from './keys.ts';
import { Listbox, optionId } from './listbox.tsx';
import { messageOf } from './message-of.ts';
import type { ComboboxMessages } from './messages.ts';
import type { ComboboxOption, ComboboxSource } from './option.ts';
import type { ComboboxAction, ComboboxState } from './state.ts';
import { useActiveInView } from './use-active-in-view.ts';
import { useSource } from './use-source.ts';

/** What a field that proposes is given, whether one option is chosen or several. */
export type SuggestingProps = Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'onSelect' | 'name' | 'type' | 'list' | 'role'> & {
  id: string;
  /** Carries the text that nothing was chosen for, so that a server can search for it where no script ran. */
  textName: string;
  source: ComboboxSource;
  messages: ComboboxMessages;
  /** Names the list of options. */
  listLabel: string;
  icon?: ReactNode | undefined;
};

type Props = SuggestingProps & {
  /** Around the field and whatever belongs to it: while the focus is in there, the list stays open. */
  root: RefObject<HTMLElement | null>;
  state: ComboboxState;
  dispatch: Dispatch<ComboboxAction>;
  /** Called with the option that is chosen, and with undefined when Escape clears the text. */
  choose: (option: ComboboxOption | undefined) => void;
  /** Called before the text changes. */
  onText?: (() => void) | undefined;
  /** Spoken while the list has nothing to say. */
  said?: string | undefined;
};

/** The text field, its list, and what is said of it. */
export function SuggestingField({ id, textName, source, messages, listLabel, root, state, dispatch, choose, onText, said, onKeyDown, onBlur, ...input }: Props) {
  const listId = `${useId()}-list`;
  useSource(source, state.chosen || !state.open || state.text.trim() === '' ? undefined : state.text.trim(), dispatch);
  const listed = state.open && state.options.length > 0 && state.phase !== 'failed';
  const message = state.open ? messageOf(state.phase, state.options.length, messages) : '';
  const active = listed && state.active >= 0 ? optionId(listId, state.active) : undefined;
  useActiveInView(active);

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
    <>
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
          onText?.();
          dispatch({ do: 'type', text: event.target.value });
        }}
        onKeyDown={press}
        onBlur={(event) => {
          onBlur?.(event);
          if (!root.current?.contains(event.relatedTarget)) dispatch({ do: 'close' });
        }}
      />
      {listed ? <Listbox id={listId} label={listLabel} state={state} choose={choose} /> : null}
      {message && !listed ? <div aria-hidden="true" className="feder-combobox-list"><div className="feder-combobox-message">{message}</div></div> : null}
      <div role="status" className="feder-visually-hidden">{message || said}</div>
    </>
  );
}
