import { describe, expect, it } from 'vitest';
import { states } from '../clauses/lifecycle/states.ts';
import { transitions } from '../clauses/lifecycle/table.ts';
import { sessionStates } from './acts.ts';
import { actions, explainRefusal, permissions, permitted, standings, type Action, type Standing } from './permission.ts';

type Cell = { action: Action; standing: Standing; state: string };

/** Every standing, whoever holds nothing else, × every action × every state in which that thing can stand. */
const table = actions.flatMap((action) => {
  const rule: { who: unknown; draft?: unknown; session?: unknown } = permissions[action];
  const now = rule.draft ? states.map((draft) => ({ draft })) : rule.session ? sessionStates.map((session) => ({ session })) : [{}];
  return standings.flatMap((standing) => now.map((state) => ({ action, standing, state, told: permitted(action, new Set(standing === 'PUBLIC' ? ['PUBLIC'] : ['OFFICE', standing]), state) })));
});

const named = ({ action, standing, state }: (typeof table)[number]): Cell => ({ action, standing, state: Object.values(state)[0] ?? '' });
const denied = table.filter(({ told }) => !told.may);
const allowed = table.filter(({ told }) => told.may);

describe('who may do what, and when', () => {
  it('denies first: the count of the whole table, of what is denied and of what is allowed', () => {
    console.log(`${table.length} cells: ${denied.length} denied, ${allowed.length} allowed`);
    expect(denied.length + allowed.length).toBe(table.length);
    expect(denied.length).toBeGreaterThan(allowed.length * 5);
  });

  it('denies the public everything but a hint', () => {
    expect(allowed.filter(({ standing }) => standing === 'PUBLIC').map(({ action }) => action)).toEqual(['request-correction']);
  });

  it('denies whoever is not named, whatever the state', () => {
    for (const { action, standing, told } of table) {
      const who: readonly Standing[] = permissions[action].who;
      if (!who.includes(standing) && !(who.includes('OFFICE') && standing !== 'PUBLIC')) expect(told.may, `${standing} ${action}`).toBe(false);
    }
  });

  it('denies every step in every state from which RESOLVER § 8 leads nowhere', () => {
    const steps: Partial<Record<Action, string>> = {
      'submit': 'submit', 'hear': 'hear', 'withdraw': 'withdraw', 'schedule': 'schedule', 'postpone': 'postpone', 'call': 'call', 'note': 'note', 'refer': 'refer', 'open-vote': 'vote', 'circulate': 'circulate', 'close-vote': 'close',
      'resubmit': 'resubmit', 'certify': 'certify', 'publish': 'publish', 'object': 'object', 'rule-on-objection': 'overturn', 'annul': 'annul',
    };
    for (const [action, event] of Object.entries(steps)) {
      const from = transitions.filter((way) => way.event === event).map((way) => way.from);
      expect(new Set(allowed.filter((cell) => cell.action === action).map((cell) => named(cell).state)), action).toEqual(new Set<string>(from));
    }
  });

  it('denies whoever brings a matter before the board to decide, sign or judge it', () => {
    const own: readonly Action[] = ['close-vote', 'certify', 'publish', 'rule-on-objection', 'annul', 'open-vote'];
    expect(allowed.filter(({ standing, action }) => standing === 'DRAFTER' && own.includes(action))).toEqual([]);
  });

  it('leaves the annulment to the authority, the boards to the registrar, the vote to members', () => {
    const who = (action: Action) => new Set(allowed.filter((cell) => cell.action === action).map(({ standing }) => standing));
    expect([who('annul'), who('keep-boards'), who('cast')]).toEqual([new Set(['AUTHORITY']), new Set(['REGISTRAR']), new Set(['MEMBER'])]);
  });

  it('says why, in both languages, for every cell that it denies', () => {
    for (const { told } of denied) {
      if (told.may) continue;
      const { de, en } = explainRefusal(told);
      expect(de).toMatch(/^(Sie sind nicht angemeldet\. )?Das (dürfen: .+|geht nur, solange der Stand lautet: .+)\.$/);
      expect(en).toMatch(/\.$/);
    }
  });

  it('says the sign-in first, then the standing, then the state', () => {
    expect(permitted('annul', new Set(['PUBLIC']))).toMatchObject({ because: 'NOT_SIGNED_IN' });
    expect(permitted('annul', new Set(['OFFICE', 'CHAIR']), { draft: 'DRAFT' })).toMatchObject({ because: 'STANDING' });
    expect(permitted('annul', new Set(['OFFICE', 'AUTHORITY']), { draft: 'DRAFT' })).toEqual({ may: false, because: 'STATE', of: 'draft', in: ['PUBLISHED'] });
  });
});
