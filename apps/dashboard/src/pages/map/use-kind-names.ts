import { useMatrixMessages } from '../matrix/messages.ts';
import { stands, type Kind, type Stand } from './colouring.ts';
import { useMapMessages } from './messages.ts';

const isStand = (kind: Kind): kind is Stand => (stands as readonly string[]).includes(kind);

/** The word for what colours a municipality. */
export function useKindNames(): (kind: Kind) => string {
  const { areas } = useMatrixMessages();
  const words = useMapMessages();
  return (kind) => (isStand(kind) ? words.stands[kind] : areas[kind]);
}
