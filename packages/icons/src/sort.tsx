import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconSort = (props: IconProps) => <Outline {...props} d="m6 8 4-4 4 4M6 12l4 4 4-4" />;
