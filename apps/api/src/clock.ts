import { asDay, type Day } from '@feder/domain';

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Europe/Berlin at an instant. */
export const dayAt = (instant: Date): Day => asDay(berlin.format(instant));

export const systemClock = { now: () => new Date(), today: () => dayAt(new Date()) };
