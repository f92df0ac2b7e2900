import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconBox = (props: IconProps) => <Outline {...props} d="M3 6l7-3 7 3v8l-7 3-7-3zM3 6l7 3 7-3M10 9v8" />;
