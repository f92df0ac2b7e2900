import type { ComponentProps } from 'react';
import { Fieldset, type FieldsetProps } from '../fieldset/fieldset.tsx';
import { Input } from '../input/input.tsx';
import { Label } from '../label/label.tsx';
import { datePartName, datePartNames, type DatePart, type DateParts } from './parts.ts';

export type DateInputProps = Omit<FieldsetProps, 'children'> & {
  id: string;
  name: string;
  /** The labels of the three fields: Tag, Monat, Jahr. */
  words: DateParts;
  /** What the fields show at first. */
  defaultParts?: DateParts | undefined;
  /** Which of the three are wrong; all, where an error names none. */
  wrong?: readonly DatePart[] | undefined;
  /** `bday`: the browser may fill in the birthday. */
  autoComplete?: 'bday' | undefined;
  /** More for all three inputs. */
  inputProps?: ComponentProps<'input'> | undefined;
};

/** A day that somebody knows by heart, in three fields. It sends `name-day`, `name-month` and `name-year`; `readDate` reads them. */
export function DateInput({ id, name, words, defaultParts, wrong, autoComplete, inputProps, ...fieldset }: DateInputProps) {
  return (
    <Fieldset {...fieldset} id={id}>
      {(group) => (
        <div className="feder-input-row feder-date-input">
          {datePartNames.map((part) => (
            <div key={part} className="feder-field" data-part={part}>
              <Label htmlFor={`${id}-${part}`}>{words[part]}</Label>
              <Input
                inputMode="numeric" autoComplete={autoComplete ? `${autoComplete}-${part}` : 'off'} maxLength={part === 'year' ? 4 : 2} {...inputProps}
                id={`${id}-${part}`} name={datePartName(name, part)} defaultValue={defaultParts?.[part]}
                aria-invalid={group['aria-invalid'] && (!wrong || wrong.includes(part)) ? true : undefined}
              />
            </div>
          ))}
        </div>
      )}
    </Fieldset>
  );
}
