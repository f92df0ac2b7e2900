declare const brand: unique symbol;

/** A value that is more than its shape: it was checked once, where it came in, and keeps that in its type. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
