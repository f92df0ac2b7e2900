import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconExternal = (props: IconProps) => <Outline {...props} d="M8 4H4v12h12v-4M11.5 3.5h5v5M16.5 3.5 9 11" />;
