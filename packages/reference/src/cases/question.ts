import type { Reason, Role, Status, WorldId } from '@feder/domain';

/** A question, and the answer that the sources give. Holders are body ids; a share or a performer stands behind them: "bund 1", "stadt > performer". */
export type Case = {
  title: string;
  world: WorldId;
  subject: string;
  role: Role;
  place: string;
  on: string;
  status: Status;
  reason?: Reason;
  holders?: readonly string[];
  announced?: readonly string[];
  /** Who holds the function for a wider area, and is not asked. */
  wider?: string;
  confidence?: string;
};
