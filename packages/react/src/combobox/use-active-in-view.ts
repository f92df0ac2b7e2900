import { useEffect } from 'react';

/** Keeps the option with this id in sight while the arrows lead through the list. */
export function useActiveInView(active: string | undefined) {
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
}
