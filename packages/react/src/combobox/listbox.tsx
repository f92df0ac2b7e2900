import type { MouseEvent, ReactNode } from 'react';
import { groupsOf } from './groups.ts';
import { findMatch } from './match.ts';
import type { ComboboxOption } from './option.ts';
import type { ComboboxState } from './state.ts';

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

type ListboxProps = { id: string; label: string; state: ComboboxState; choose: (option: ComboboxOption) => void };

/** The options. The focus stays in the text field: the field's `aria-activedescendant` walks through them. */
export function Listbox({ id, label, state, choose }: ListboxProps) {
  const pick = (event: MouseEvent<HTMLDivElement>) => {
    const index = (event.target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'];
    const option = index === undefined ? undefined : state.options[Number(index)];
    if (option) choose(option);
  };
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the text field has the focus and takes the keys
    <div id={id} role="listbox" aria-label={label} tabIndex={-1} className="feder-combobox-list" onMouseDown={(event) => event.preventDefault()} onClick={pick}>
      {groupsOf(state.options).map(({ name, options }) => {
        const items = options.map(({ option, index }) => <Option key={option.value} id={optionId(id, index)} option={option} index={index} state={state} />);
        if (name === undefined) return items;
        const groupId = `${optionId(id, options[0]?.index ?? 0)}-group`;
        return (
          <div key={groupId} role="group" aria-labelledby={groupId}>
            <div id={groupId} role="presentation" className="feder-combobox-group">{name}</div>
            {items}
          </div>
        );
      })}
    </div>
  );
}

function Option({ id, option, index, state }: { id: string; option: ComboboxOption; index: number; state: ComboboxState }) {
  const active = state.active === index;
  return (
    <div id={id} role="option" tabIndex={-1} aria-selected={state.chosen?.value === option.value} data-active={active ? '' : undefined} data-index={index} className="feder-combobox-option">
      <span>{highlight(option.label, state.text)}</span>
      {option.detail ? <span className="feder-combobox-detail">{option.detail}</span> : null}
    </div>
  );
}

function highlight(label: string, query: string): ReactNode {
  const match = findMatch(label, query);
  return match ? <>{match[0]}<mark>{match[1]}</mark>{match[2]}</> : label;
}
