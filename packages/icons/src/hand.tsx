import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconHand = (props: IconProps) => <Outline {...props} d="M2 11l4-4 3 1 2-1 3 1 4 4M6 11l4 4 2-1 3-3" />;
