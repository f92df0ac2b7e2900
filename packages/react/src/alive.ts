import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** True once a script runs: false in the server's HTML and while it is taken over. What only a script can do is not shown before. */
export const useAlive = () => useSyncExternalStore(never, () => true, () => false);
