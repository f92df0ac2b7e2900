import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Several commits at once are one reason to look again. */
const GATHER_MS = 150;

/** Asks again for what is on the screen whenever something was committed, by whomever. */
export function useLive(): void {
  const router = useRouter();
  useEffect(() => {
    const events = new EventSource('/api/v1/events');
    let waiting: ReturnType<typeof setTimeout> | undefined;
    events.addEventListener('commit', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void router.invalidate(), GATHER_MS);
    });
    return () => {
      clearTimeout(waiting);
      events.close();
    };
  }, [router]);
}
