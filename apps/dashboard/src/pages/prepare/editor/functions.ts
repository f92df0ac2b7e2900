type Wire = Readonly<Record<string, unknown>>;
type Named = { body?: string; fn?: string };

const KEY = 'fn:';

/** A function, as in "whoever is the municipality there", is chosen where a body is: its value in the list. */
export const keyOf = (fn: string): string => `${KEY}${fn}`;

function eachNamed(wire: Wire, change: (named: Named) => Named): Wire {
  const { holders, handsOn } = wire as { holders?: Named[]; handsOn?: Named };
  return { ...wire, ...(holders ? { holders: holders.map(change) } : {}), ...(handsOn ? { handsOn: change(handsOn) } : {}) };
}

/** A Ziffer with the functions that its form chose, as it crosses the wire. */
export const withFunctions = (wire: Wire): Wire => eachNamed(wire, ({ body, ...more }) => (body?.startsWith(KEY) ? { fn: body.slice(KEY.length), ...more } : { ...(body === undefined ? {} : { body }), ...more }));

/** A Ziffer as its form asks for it: every function under its value in the list. */
export const withKeys = (wire: Wire): Wire => eachNamed(wire, ({ fn, ...more }) => (fn === undefined ? more : { body: keyOf(fn), ...more }));
