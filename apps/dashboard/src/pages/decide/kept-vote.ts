import type { Problem } from '@feder/contract/schemas';
import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';

/** A vote that was given and is not known to be counted. `key`: sent again with it, the vote is counted once. */
export type KeptVote = { ballot: string; seat: string; choice: string; world: string; on?: string | undefined; key: string };

/** How long until a vote that did not get through is sent again. */
const AGAIN_MS = 3_000;

const storedAt = (ballot: string, seat: string): string => `feder-stimme ${ballot} ${seat}`;

function read(ballot: string, seat: string): KeptVote | null {
  try {
    return JSON.parse(localStorage.getItem(storedAt(ballot, seat)) ?? 'null') as KeptVote | null;
  } catch {
    return null;
  }
}

type Sent = 'COUNTED' | 'LOST' | { refused: string };

/** LOST: nobody knows whether it arrived, so it is sent again under the same key. */
async function send({ key, ...vote }: KeptVote): Promise<Sent> {
  try {
    const response = await fetch('/api/v1/acts/cast', { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(vote) });
    if (response.ok) return 'COUNTED';
    if (response.status >= 500 || response.status === 429) return 'LOST';
    return { refused: ((await response.json()) as Problem).detail };
  } catch {
    return 'LOST';
  }
}

/**
 * The vote of a seat, kept on this device from the press of the button until the server has counted it: a lost connection or a page that is loaded again costs
 * nothing. `pending`: what was given and is not counted yet. `refused`: why it will not be.
 */
export function useKeptVote(ballot: string, seat: string): { pending: KeptVote | null; refused: string | null; give: (vote: Pick<KeptVote, 'choice' | 'world' | 'on'>) => void; again: () => void } {
  const router = useRouter();
  const [pending, setPending] = useState<KeptVote | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const deliver = useCallback(async (vote: KeptVote) => {
    const sent = await send(vote);
    if (sent === 'LOST') return;
    const kept = read(vote.ballot, vote.seat);
    // Another choice may have been made meanwhile: that one waits for its own answer.
    if (kept && kept.key !== vote.key) return;
    localStorage.removeItem(storedAt(vote.ballot, vote.seat));
    setRefused(sent === 'COUNTED' ? null : sent.refused);
    // The button says "gesichert" until the session says that the vote is in; however long that takes, a counted vote is shown as pending no longer than until the next try.
    if (sent === 'COUNTED' && kept) await router.invalidate().catch(() => undefined);
    setPending((now) => (now?.key === vote.key ? null : now));
  }, [router]);

  useEffect(() => setPending(read(ballot, seat)), [ballot, seat]);

  useEffect(() => {
    if (!pending) return;
    const again = () => void deliver(pending);
    again();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [pending, deliver]);

  const give = (vote: Pick<KeptVote, 'choice' | 'world' | 'on'>) => {
    const kept: KeptVote = { ...vote, ballot, seat, key: crypto.randomUUID() };
    localStorage.setItem(storedAt(ballot, seat), JSON.stringify(kept));
    setRefused(null);
    setPending(kept);
  };
  return { pending, refused, give, again: () => { if (pending) void deliver(pending); } };
}
