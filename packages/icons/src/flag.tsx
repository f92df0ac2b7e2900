import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconFlag = (props: IconProps) => <Outline {...props} d="M4 18V3m0 1h11l-2.5 4L15 12H4" />;
