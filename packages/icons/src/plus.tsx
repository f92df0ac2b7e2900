import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconPlus = (props: IconProps) => <Outline {...props} d="M10 4v12M4 10h12" />;
