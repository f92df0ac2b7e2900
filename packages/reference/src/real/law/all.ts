import { digital } from './digital.ts';
import { federal } from './federal.ts';
import { organisation } from './organisation.ts';
import { special } from './special.ts';

/** Every legal basis that a fact of the real world names. */
export const legalBases = () => [...organisation, ...special, ...federal, ...digital];
