import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconDl = (props: IconProps) => <Outline {...props} d="M10 3v9.5M5.5 8.5 10 13l4.5-4.5M4 17h12" />;
