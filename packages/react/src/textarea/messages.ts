/** The words of a CountedTextarea. */
export type CounterWords = {
  /** The rule: a description of the control, and all that there is without JavaScript. */
  atMost: (max: number) => string;
  /** What is left; below zero, what is too much. */
  left: (left: number) => string;
};

const characters = (count: number) => (count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`);

export const counterDe: CounterWords = {
  atMost: (max) => `Höchstens ${max.toLocaleString('de')} Zeichen`,
  left: (left) => (left < 0 ? `${(-left).toLocaleString('de')} Zeichen zu viel` : `Noch ${left.toLocaleString('de')} Zeichen`),
};

export const counterEn: CounterWords = {
  atMost: (max) => `At most ${characters(max)}`,
  left: (left) => (left < 0 ? `${characters(-left)} too many` : `${characters(left)} left`),
};
