import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { matrixSearch, type MatrixSearch } from './load.ts';

/** Changes parts of the address, undefined takes one away; the page stays where it is scrolled to. */
export function useChange() {
  const navigate = useNavigate({ from: '/matrix' });
  return useCallback(
    (changes: { [Key in keyof MatrixSearch]: MatrixSearch[Key] | undefined }) => void navigate({ search: (before) => matrixSearch({ ...before, ...changes }), replace: true, resetScroll: false }),
    [navigate],
  );
}
