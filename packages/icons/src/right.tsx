import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconRight = (props: IconProps) => <Outline {...props} d="m8 5 5 5-5 5" />;
