import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconHome = (props: IconProps) => <Outline {...props} d="M3 10.5 10 4l7 6.5M5 9v7.5h10V9" />;
