import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { openFindings } from './open-findings.ts';
import { useRoot } from './use-root.ts';

/** How many findings are open on the day and at the knowledge that the head of the page shows. The browser asks again where the page did not wait; null until then. */
export function useOpenFindings(world: string | undefined): { count: number; on: string } | null {
  const { findings, clocks } = useRoot();
  const { api } = useRouter().options.context;
  const [asked, setAsked] = useState<{ count: number | null; of: unknown }>({ count: null, of: null });
  useEffect(() => {
    if (clocks === null || findings !== null) return undefined;
    let wanted = true;
    void openFindings(api, { world, on: clocks.on, at: String(clocks.at) }).then((count) => { if (wanted) setAsked({ count, of: clocks }); });
    return () => { wanted = false; };
  }, [api, world, clocks, findings]);
  const count = findings ?? (asked.of === clocks ? asked.count : null);
  return clocks === null || count === null ? null : { count, on: clocks.on };
}
