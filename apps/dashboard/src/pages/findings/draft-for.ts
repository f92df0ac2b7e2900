import type { WireFinding } from '@feder/contract/schemas';
import type { Template } from '@feder/domain';

type Role = WireFinding['cells'][number]['role'];

/** What an address tells the form of a draft to begin with. Who is to hold the role stays open: that is what a board decides. */
export type Draft = { muster: Template; subject: string; role?: NonNullable<Role>; place: string; since: string; share?: string; replaces?: string; board?: string };

/** The smallest change that would mend a finding, as drafts of one Ziffer each; none where the templates know no such Ziffer. */
export function draftsFor({ mend, cells, closers }: Pick<WireFinding, 'mend' | 'cells' | 'closers'>, on: string): Draft[] {
  const board = closers[0] ? { board: closers[0].id } : {};
  switch (mend.act) {
    case 'ASSIGN': return mend.lines.map(({ subject, role, scope }) => ({ ...ruleOf(role), subject, place: scope.within.join(','), since: mend.from ?? on, ...board }));
    case 'FUND': return [{ muster: 'FUNDING', subject: mend.subject, place: mend.scope.within.join(','), since: on, share: mend.share, ...board }];
    // One of them is to stay: a new rule that replaces all of them says which.
    case 'END': return mend.keep === 0 ? [] : replacing(cells, mend.targets, on, board);
    case 'AMEND': return replacing(cells, [mend.target], on, board);
    case 'RECORD': return [];
  }
}

const ruleOf = (role: NonNullable<Role>): Pick<Draft, 'muster' | 'role'> => (role === 'FUND' ? { muster: 'FUNDING' } : { muster: 'LEAD', role });

function replacing([run]: WireFinding['cells'], targets: readonly { kind: string; id: string }[], on: string, board: { board?: string }): Draft[] {
  if (!run?.role || targets.some(({ kind, id }) => kind !== 'assignment' || id === '')) return [];
  return [{ ...ruleOf(run.role), subject: run.subject, place: run.places.map(({ from }) => from).join(','), since: on, replaces: targets.map(({ id }) => id).join(','), ...board }];
}
