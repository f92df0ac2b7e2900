import { Choice, type ChoiceProps } from '../choice/choice.tsx';

/** On or off, at once. In a form that is sent later take a Checkbox: nobody expects a switch to wait. */
export function Switch(choice: ChoiceProps) {
  return <Choice role="switch" {...choice} type="checkbox" look="switch" />;
}
