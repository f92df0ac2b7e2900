import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Several commits at once are one reason to look again. */
const GATHER_MS = 150;

/** Asks again for what is on the screen whenever something was committed, by whomever. `cutSince`: when the connection was lost; null while it stands. */
export function useLive(): { cutSince: Date | null } {
  const router = useRouter();
  const [cutSince, setCutSince] = useState<Date | null>(null);
  useEffect(() => {
    const events = new EventSource('/api/v1/events');
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void router.invalidate(), GATHER_MS);
    };
    const cut = () => setCutSince((since) => since ?? new Date());
    // A connection that was being opened when the device lost its network still says that it is open.
    const healed = () => {
      if (!navigator.onLine || events.readyState !== EventSource.OPEN) return;
      setCutSince((since) => {
        if (since !== null) again();
        return null;
      });
    };
    events.addEventListener('commit', again);
    events.addEventListener('open', healed);
    events.addEventListener('error', cut);
    window.addEventListener('offline', cut);
    window.addEventListener('online', healed);
    return () => {
      clearTimeout(waiting);
      events.close();
      window.removeEventListener('offline', cut);
      window.removeEventListener('online', healed);
    };
  }, [router]);
  return { cutSince };
}
