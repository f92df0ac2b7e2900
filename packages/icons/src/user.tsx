import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconUser = (props: IconProps) => <Outline {...props} d="M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17.5c0-7 13-7 13 0" />;
