import type { SessionView } from '@feder/contract/schemas';

type Recorded = Pick<SessionView, 'title' | 'day' | 'place' | 'public' | 'seats'> & { items: readonly Pick<SessionView['items'][number], 'position' | 'draft' | 'title'>[] };

/** What the log says of a session, in the order of a Niederschrift (§ 38 Abs. 1 GemO): day, place, who was there, and each item with its result. */
export function sessionRecord({ title, day, place, public: open, seats, items }: Recorded, results: ReadonlyMap<string, string>): string {
  const there = seats.filter(({ present }) => present).map(({ officeName, seat }) => officeName?.de ?? seat);
  const away = seats.filter(({ present, office }) => office !== null && !present).map(({ officeName, seat }) => officeName?.de ?? seat);
  return [
    `Niederschrift: ${title.de}`, `Tag: ${day.split('-').reverse().join('.')}`, ...(place === '' ? [] : [`Ort: ${place}`]), open ? 'Die Sitzung ist öffentlich.' : 'Die Sitzung ist nicht öffentlich.', '',
    `Anwesend: ${there.join(', ') || 'niemand'}`, `Nicht anwesend: ${away.join(', ') || 'niemand'}`, '',
    ...items.flatMap(({ position, draft, title: item }) => [`TOP ${position}: ${item.de}`, results.get(draft) ?? 'Ohne Abstimmung.', '']),
  ].join('\n').trimEnd();
}
