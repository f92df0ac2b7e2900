import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconFind = (props: IconProps) => <Outline {...props} d="M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.5-1.5L18 18" />;
