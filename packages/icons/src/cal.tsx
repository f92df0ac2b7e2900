import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconCal = (props: IconProps) => <Outline {...props} d="M3 4.5h14V17H3zM3 8.5h14M7 2.5v4M13 2.5v4" />;
