import type { WireFinding } from '@feder/contract/schemas';
import type { Template } from '@feder/domain';

type Role = WireFinding['cells'][number]['role'];

/** What an address tells the form of a draft to begin with. Who is to hold the role stays open: that is what a board decides. */
type Draft = { muster: Template; since: string; subject?: string; role?: NonNullable<Role>; place?: string; share?: string; replaces?: string; ended?: string; amended?: string; board?: string };

/** `of`: the one of several that it would end. */
type Offered = { draft: Draft; of?: string };

/** The smallest change that would mend a finding, as drafts of one Ziffer each; none where the templates know no such Ziffer. */
export function draftsFor({ mend, cells, closers }: Pick<WireFinding, 'mend' | 'cells' | 'closers'>, on: string): Offered[] {
  const board = closers[0] ? { board: closers[0].id } : {};
  switch (mend.act) {
    case 'ASSIGN': return mend.lines.map(({ subject, role, scope }) => ({ draft: { ...ruleOf(role), subject, place: scope.within.join(','), since: mend.from ?? on, ...board } }));
    case 'FUND': return [{ draft: { muster: 'FUNDING', subject: mend.subject, place: mend.scope.within.join(','), since: on, share: mend.share, ...board } }];
    case 'END': {
      // One rule is to stay: a new one that replaces all of them says which. All else ends, of delegations in a circle any one.
      const replaced = mend.keep === 0 ? [] : replacing(cells, mend.targets, on, board);
      return replaced.length > 0 ? replaced : mend.targets.flatMap(({ ended, name }) => (ended === null ? [] : [{ draft: { muster: 'END', ended, since: on, ...board }, ...(mend.keep > 0 ? { of: name } : {}) }]));
    }
    case 'AMEND': {
      const { amended, ended } = mend.target;
      if (amended !== null) return [{ draft: { muster: 'AMEND', amended, since: on, ...board } }];
      // No clause wrote it, so none can change it: a new rule takes its place, and a delegation ends.
      const replaced = replacing(cells, [mend.target], on, board);
      return replaced.length > 0 || ended === null ? replaced : [{ draft: { muster: 'END', ended, since: on, ...board } }];
    }
    case 'RECORD': return [];
  }
}

const ruleOf = (role: NonNullable<Role>): Pick<Draft, 'muster' | 'role'> => (role === 'FUND' ? { muster: 'FUNDING' } : { muster: 'LEAD', role });

function replacing([run]: WireFinding['cells'], targets: readonly { kind: string; id: string }[], on: string, board: { board?: string }): Offered[] {
  if (!run?.role || targets.some(({ kind, id }) => kind !== 'assignment' || id === '')) return [];
  return [{ draft: { ...ruleOf(run.role), subject: run.subject, place: run.places.map(({ from }) => from).join(','), since: on, replaces: targets.map(({ id }) => id).join(','), ...board } }];
}
