import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and while the page is taken over, true from then on: what only scripts can do is offered once they can. */
export const useAlive = (): boolean => useSyncExternalStore(never, () => true, () => false);
