import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconBook = (props: IconProps) => <Outline {...props} d="M4 3h9.5A2.5 2.5 0 0 1 16 5.5V17H6a2 2 0 0 1-2-2zM4 15a2 2 0 0 1 2-2h10M7.5 6.5h5" />;
