import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconGavel = (props: IconProps) => <Outline {...props} d="M3 17h9M8 4l5 5M6.5 5.5l5 5M9.5 2.5l5.5 5.5M5 7l5 5M11 9l6 6" />;
