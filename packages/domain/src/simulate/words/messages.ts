import type { Level } from '../../ars.ts';
import type { Day } from '../../day.ts';
import type { Name, Payee } from '../../explain/messages.ts';
import type { Sentence } from '../../explain/sentence.ts';
import type { Role } from '../../rules.ts';
import type { Told } from '../impact.ts';

/** Where a change is: one place by its name, else how many of how many. */
export type Where = { place: Name } | { count: number; of: number; level: Level };

/** Who answers in a state, with shares and performers; empty where nobody does. */
export type Side = { status: Told['status']; holders: readonly (Payee & { performer?: Name })[] };

export type Changed = { subject: string; role: Role; from: Day; to: Day | null; where: Where; before: Side; after: Side };

export type ImpactMessages = {
  nothing(): Sentence;
  /** One sentence per change, by what comes after. */
  change(changed: Changed): Sentence;
  idle: Readonly<Record<'SHADOWED' | 'ULTRA_VIRES', (clause: number, count: number) => Sentence>>;
};
