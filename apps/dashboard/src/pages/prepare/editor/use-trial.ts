import { useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useLang } from '../../../i18n.ts';
import { useEffectOf } from '../effect/use-effect-of.ts';
import { clausesOf, isComplete, type Editing } from './state.ts';
import { useRoot } from '../../../shell/use-root.ts';

const NONE: readonly Readonly<Record<string, unknown>>[] = [];

/** What an editor holds, tried as it is typed. Ziffern that are not complete are left out; their numbers stay. */
export function useTrial({ board, rank, effect }: { board: string; rank: string; effect: 'BINDING' | 'RECOMMENDATION' }) {
  const lang = useLang();
  const { world } = useSearch({ strict: false });
  const { clocks } = useRoot();
  const [clauses, setClauses] = useState(NONE);
  const onChange = useCallback((state: Editing) => setClauses(clausesOf(state).filter((_, at) => { const entry = state.entries[at]; return entry !== undefined && isComplete(entry); })), []);
  const trial = useEffectOf({ world: world ?? 'real', head: clocks?.head ?? 0, board, rank, effect, on: clocks?.on ?? '2026-01-01', lang, clauses });
  return { ...trial, onChange };
}
