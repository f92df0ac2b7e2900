import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconLink = (props: IconProps) => <Outline {...props} d="M8 12l4-4M7 9 5 11a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7" />;
