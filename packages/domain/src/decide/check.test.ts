import { describe, expect, it } from 'vitest';
import { decided, ids, momentOf, said, strict, strictSeats, type Given } from '../testing/strict-board.ts';
import type { DecisionRule, Matter } from './rule.ts';
import type { SeatId } from './snapshot.ts';

const message = (given: Given): string => {
  try {
    return decided(given).outcome;
  } catch (refused) {
    return `${(refused as { code: string }).code}: ${(refused as Error).message}`;
  }
};
const stranger = ['fremd' as SeatId];
const leftOut = momentOf({ seats: strictSeats.slice(0, 7), present: ids(1, 2, 3, 4, 5, 6, 7) });

describe('snapshots', () => {
  it('name seats that somebody holds, in every list', () => {
    for (const list of ['present', 'connected', 'recused'] as const) {
      expect(message({ moment: { [list]: stranger } })).toMatch(/^SEAT_UNKNOWN: Seat fremd is named in the list at opening, yet nobody/);
      expect(message({ rest: { closing: momentOf({ [list]: stranger }) } })).toMatch(/^SEAT_UNKNOWN: Seat fremd is named in the list at closing/);
    }
    for (const list of ['proposers', 'foundRecused'] as const) expect(message({ rest: { [list]: stranger } })).toMatch(/^SEAT_UNKNOWN: Seat fremd is named in the motion or the later findings/);
    const vacant = strictSeats.map((seat, at) => (at === 7 ? { ...seat, vacant: true } : seat));
    expect(message({ moment: { seats: vacant } })).toMatch(/^SEAT_UNKNOWN: Seat sitz-8/);
    expect(message({ moment: { seats: vacant, present: ids(1, 2, 3, 4) } })).toBe('ADOPTED');
  });

  it('count who entered or left the board while the vote ran', () => {
    for (const moments of [{ opening: leftOut }, { closing: leftOut }]) {
      expect(message({ rest: moments, open: said('YES', 8) })).toBe('ADOPTED');
      expect(message({ rest: { ...moments, proposers: ids(7, 8) } })).toBe('ADOPTED');
      expect(decided({ rest: moments }).binds?.seats).toHaveLength(8);
    }
    expect(message({ rest: { opening: leftOut, closing: leftOut }, open: said('YES', 8) })).toMatch(/^NOT_A_MEMBER/);
  });

  it('count who was there, from afar or recused at either moment', () => {
    const only = (...at: number[]) => momentOf({ present: ids(...at) });
    expect(message({ rest: { opening: only(1, 2, 3, 4), closing: only(5, 6, 7, 8) }, open: said('YES', 1, 8) })).toBe('ADOPTED');
    const remote: DecisionRule = { ...strict, matters: { beschluss: { ...(strict.matters['beschluss'] as Matter), connectedWithoutVote: 'Z fern' } } };
    for (const at of ['opening', 'closing']) {
      expect(message({ rest: { [at]: momentOf({ recused: ids(8) }) }, open: said('YES', 8) })).toMatch(/^RECUSED_VOTED/);
      expect(decided({ rule: remote, rest: { [at]: momentOf({ connected: ids(8) }) }, open: said('YES', 1, 8) }).setAside).toEqual([{ seat: 'sitz-8', why: 'CONNECTED' }]);
    }
  });

  it('hold every seat once, and a matter and parameters of the rule', () => {
    expect(message({ moment: { seats: [...strictSeats, ...strictSeats.slice(2, 3)] } })).toMatch(/^SEAT_TWICE: Seat sitz-3 stands twice in the list at opening/);
    expect(message({ rest: { matter: 'wahl' } })).toBe('MATTER_UNKNOWN: tafel: no matter "wahl". Known: beschluss, anwesende, je.');
    expect(message({ rest: { parameters: { frist: '1' } } })).toBe('PARAMETER_UNKNOWN: tafel: no parameter "frist". Known: enthaltung.');
    const twice = { ...strict, parameters: { ...strict.parameters, silben: { default: 'x', says: strict.name, evidence: strict.evidence } } };
    expect(message({ rule: twice, rest: { parameters: { enthaltung: 'AS_NO', frist: '1' } } })).toBe('PARAMETER_UNKNOWN: tafel: no parameter "frist". Known: enthaltung, silben.');
    expect(message({ rule: { ...strict, parameters: {} }, rest: { parameters: { frist: '1' } } })).toBe('PARAMETER_UNKNOWN: tafel: no parameter "frist". Known: none.');
  });
});

describe('a rule that asks for a parameter', () => {
  const asking = (name: string, parameters: DecisionRule['parameters']): DecisionRule => ({ ...strict, parameters, matters: { beschluss: { ...(strict.matters['beschluss'] as Matter), abstain: { parameter: name } } } });
  const parameter = { default: 'AS_NO', says: strict.name, evidence: strict.evidence };
  const votes = { open: [...said('YES', 1, 2), ...said('NO', 3), ...said('ABSTAIN', 4, 5)] };

  it('takes the value given, else its default', () => {
    const byHeads = (rule: DecisionRule): DecisionRule => ({ ...rule, matters: { beschluss: { ...(rule.matters['beschluss'] as Matter), majority: { id: 'koepfe', left: { count: 'YES' }, is: '>', right: { count: 'NO' }, cites: 'Z' } } } });
    const rule = byHeads(asking('wert', { wert: parameter }));
    expect(message({ rule, ...votes })).toBe('REJECTED');
    expect(message({ rule, ...votes, rest: { parameters: { wert: 'NOT_COUNTED' } } })).toBe('ADOPTED');
  });

  it('is refused where it knows none of that name, or the value is no option', () => {
    const rule = { ...asking('frist', { wert: parameter, zweiter: parameter }), admission: { reading: 'frist', options: {} } };
    expect(message({ rule })).toBe('PARAMETER_UNKNOWN: tafel: no parameter "frist". Known: wert, zweiter.');
    expect(message({ rule: { ...rule, parameters: {} } })).toBe('PARAMETER_UNKNOWN: tafel: no parameter "frist". Known: none.');
    const unclear = { ...strict, circulation: { allowed: { parameter: 'wert' }, silence: 'NO_VOTE' as const, cites: 'Z' }, parameters: { ...strict.parameters, wert: parameter } };
    expect(message({ rule: unclear, sitting: { form: 'CIRCULATION' } })).toBe('OPTION_UNKNOWN: tafel, parameter "wert": "AS_NO" is no option. Expected one of YES, NO.');
  });
});
