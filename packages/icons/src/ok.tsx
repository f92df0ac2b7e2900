import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconOk = (props: IconProps) => <Outline {...props} d="m4 10.5 4 4L16 6" />;
