import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconInfo = (props: IconProps) => <Outline {...props} d="M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM10 9v5M10 6v.1" />;
