import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconMenu = (props: IconProps) => <Outline {...props} d="M3 5h14M3 10h14M3 15h14" />;
