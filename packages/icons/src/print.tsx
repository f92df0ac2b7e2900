import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconPrint = (props: IconProps) => <Outline {...props} d="M6 7V3h8v4M6 14H3V7.5h14V14h-3M6 12h8v5H6z" />;
