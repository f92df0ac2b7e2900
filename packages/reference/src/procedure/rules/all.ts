import type { DecisionRule } from '@feder/domain';
import { itKooperationsrat } from './it-kooperationsrat.ts';
import { itRat } from './it-rat.ts';

/** Every rule of procedure that we hold as data. */
export const procedures: readonly DecisionRule[] = [itRat, itKooperationsrat];
