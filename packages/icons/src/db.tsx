import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconDb = (props: IconProps) => <Outline {...props} d="M4 5c0-3 12-3 12 0v10c0 3-12 3-12 0zm0 0c0 3 12 3 12 0M4 10c0 3 12 3 12 0" />;
