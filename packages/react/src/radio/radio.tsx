import { Choice, type ChoiceProps } from '../choice/choice.tsx';

/** One of several: all share a `name` and stand in a Fieldset. */
export function Radio(radio: ChoiceProps) {
  return <Choice {...radio} type="radio" look="radio" />;
}
