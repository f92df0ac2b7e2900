import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconShield = (props: IconProps) => <Outline {...props} d="M10 2.5 16.5 5v5c0 4-3 6.5-6.5 7.5C6.5 16.5 3.5 14 3.5 10V5zM7 10l2.2 2.2L13.2 8" />;
