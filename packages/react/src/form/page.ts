import { fieldId, type FormError } from './errors.ts';

/** The errors in the order in which their fields stand on the page; what has no field comes last. */
export function inOrderOfPage(form: HTMLFormElement, errors: readonly FormError[]): FormError[] {
  const places = new Map(errors.map((error) => [error, form.querySelector(`#${CSS.escape(fieldId(error.name))}`)]));
  return [...errors].sort((a, b) => {
    const [first, second] = [places.get(a), places.get(b)];
    if (!first || !second) return Number(!first) - Number(!second);
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** The control itself, or of a group the one that is wrong or else the first. */
export function firstControl(target: Element): HTMLElement {
  const controls = [...target.querySelectorAll<HTMLElement>('input, select, textarea')];
  return controls.find((control) => control.ariaInvalid === 'true') ?? controls[0] ?? (target as HTMLElement);
}
