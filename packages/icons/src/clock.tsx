import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconClock = (props: IconProps) => <Outline {...props} d="M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-13v5l3.5 2" />;
