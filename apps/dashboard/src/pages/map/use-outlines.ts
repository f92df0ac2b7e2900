import type { Boundaries } from '@feder/contract/schemas';
import { projectOutlines, type Outlines, type Topology } from '@feder/viz/outlines';
import { useEffect, useState } from 'react';

/** The one that stands upright: the middle of Baden-Württemberg. */
const MERIDIAN = 9;

const kept = new Map<string, Promise<Outlines>>();

/** The outlines once they are there; null before, and without a script. Their address never shows anything else, so they are fetched once. */
export function useOutlines(boundaries: Boundaries): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  const href = boundaries?.href;
  useEffect(() => {
    if (href === undefined) return undefined;
    let wanted = true;
    const coming = kept.get(href) ?? fetch(href).then(async (response) => projectOutlines((await response.json()) as Topology, MERIDIAN));
    kept.set(href, coming);
    coming.then((found) => { if (wanted) setOutlines(found); }, () => kept.delete(href));
    return () => { wanted = false; };
  }, [href]);
  return outlines;
}
