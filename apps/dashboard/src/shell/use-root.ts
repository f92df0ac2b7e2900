import type { ClockState, Me } from '@feder/contract/schemas';
import { getRouteApi } from '@tanstack/react-router';
import type { FormState } from '../context.ts';

const root = getRouteApi('__root__');

/** Both clocks, who is signed in, how many findings are open as the clocks stand, and a form that came back. */
type RootData = { clocks: ClockState | null; me: Me | null; findings: number | null; form: Pick<FormState, 'values' | 'errors'> & { act: string | null; refused: string | null } };

const NOTHING_YET: RootData = { clocks: null, me: null, findings: null, form: { act: null, refused: null, values: {}, errors: [] } };

/** What every page knows. Nothing yet, where the address has changed faster than it could be asked for. */
export function useRoot(): RootData {
  const known: RootData | undefined = root.useLoaderData();
  return known ?? NOTHING_YET;
}
