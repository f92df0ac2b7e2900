import { expect, it } from 'vitest';
import type { Acts } from './acts.ts';
import { speakersAfter } from './speakers.ts';

const entry = (n: number, event: Acts['speech']['event'], seat: string): Acts['speech'] => ({ id: `w${n}`, session: 's' as never, n, seat: seat as never, event, office: 'o' as never });

it('keeps the order in which members asked, whatever the order of the records', () => {
  expect(speakersAfter([entry(2, 'ASK', 'b'), entry(1, 'ASK', 'a'), entry(3, 'ASK', 'c')])).toEqual(['a', 'b', 'c']);
});

it('drops who spoke or withdrew; whoever asks again stands last', () => {
  expect(speakersAfter([entry(1, 'ASK', 'a'), entry(2, 'ASK', 'b'), entry(3, 'ASK', 'c'), entry(4, 'FLOOR', 'a'), entry(5, 'WITHDRAW', 'b'), entry(6, 'ASK', 'a')])).toEqual(['c', 'a']);
});
