import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconWarn = (props: IconProps) => <Outline {...props} d="M10 3 18 17H2zM10 8v4M10 14.5v.1" />;
