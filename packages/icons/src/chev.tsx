import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconChev = (props: IconProps) => <Outline {...props} d="m5 8 5 5 5-5" />;
