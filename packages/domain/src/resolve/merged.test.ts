import { describe, expect, it } from 'vitest';
import { keyOf, letterOf } from '../../cases/base.ts';
import { worldOf } from '../../cases/world.ts';
import type { Ars } from '../ars.ts';
import { asDay } from '../day.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { lensOn } from '../world/lens.ts';
import { open } from '../world/projection.ts';
import { spotsOf } from './merged.ts';

/** The lines in which a place is asked after some successions, each with the place itself first. */
const lines = (place: string, ...said: string[]): string[] => {
  const world = open(compileWorld(worldOf({ successions: Object.fromEntries(said.map((is, at) => [`n${at}`, is])) })));
  return spotsOf(lensOn(world, asDay('2026-12-01'), asSeq(1)), keyOf(place)).map(({ own }) => own.map((key: Ars) => letterOf(key)).join(' < '));
};

describe('a municipality is asked', () => {
  it('as itself, where it follows none', () => {
    expect(lines('B')).toEqual(['B']);
    expect(lines('B', 'A, S, MERGER')).toEqual(['B']);
  });
  it('once as each of those that merged to it', () => expect(lines('B', 'A, B, MERGER', 'T, B, MERGER')).toEqual(['B < A', 'B < T']));
  it('also as itself, where it took one over', () => {
    expect(lines('B', 'A, B, TAKEOVER')).toEqual(['B', 'B < A']);
    expect(lines('B', 'A, B, MERGER', 'T, B, TAKEOVER')).toEqual(['B', 'B < A', 'B < T']);
  });
  it('as what those were before, the nearest first', () => {
    expect(lines('B', 'A, B, MERGER', 'T, A, MERGER')).toEqual(['B < A < T']);
    expect(lines('B', 'A, B, MERGER', 'T, A, TAKEOVER')).toEqual(['B < A', 'B < A < T']);
  });
  it('once, where two entries say the same', () => expect(lines('B', 'A, B, MERGER', 'A, B, MERGER')).toEqual(['B < A']));
  it('as nothing twice, where the entries lead in a circle', () => {
    expect(lines('B', 'A, B, MERGER', 'B, A, MERGER')).toEqual(['B < A']);
    expect(lines('B', 'A, B, TAKEOVER', 'B, A, TAKEOVER')).toEqual(['B', 'B < A']);
    expect(lines('B', 'A, B, MERGER', 'T, A, MERGER', 'A, T, MERGER')).toEqual(['B < A < T']);
    expect(lines('B', 'A, B, MERGER', 'B, B, TAKEOVER')).toEqual(['B < A']);
  });
  it('as no district and no body that is said to have become one', () => {
    expect(lines('B', 'KBB, B, MERGER')).toEqual(['B']);
    expect(lines('B', 'KBB, B, TAKEOVER', 'A, B, MERGER')).toEqual(['B < A']);
    expect(lines('B', 'gemeinde-a, B, MERGER')).toEqual(['B']);
  });
});

it('a place above the municipalities is asked as itself, whatever went up in it', () => {
  expect(lines('KBB', 'A, KBB, MERGER')).toEqual(['KBB']);
  expect(lines('KBB', 'KT, KBB, TAKEOVER')).toEqual(['KBB']);
});
