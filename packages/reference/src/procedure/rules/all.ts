import type { DecisionRule } from '@feder/domain';
import { gemeinderat } from './gemeinderat.ts';
import { gemeinsamerAusschuss } from './gemeinsamer-ausschuss.ts';
import { itKooperationsrat } from './it-kooperationsrat.ts';
import { itPlanungsrat } from './it-planungsrat.ts';
import { itRat } from './it-rat.ts';
import { konsensAuftraggeber, konsensSteuerungsgruppe } from './konsens.ts';
import { kreistag } from './kreistag.ts';
import { parityBoard } from './parity-board.ts';
import { verbandsversammlung } from './verbandsversammlung.ts';

/** Every rule of procedure that we hold as data; the last is invented. */
export const procedures: readonly DecisionRule[] = [
  itRat, itKooperationsrat, gemeinderat, kreistag, verbandsversammlung, gemeinsamerAusschuss, itPlanungsrat, konsensSteuerungsgruppe, konsensAuftraggeber, parityBoard,
];
