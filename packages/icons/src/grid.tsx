import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconGrid = (props: IconProps) => <Outline {...props} d="M3 3h14v14H3zM3 8h14M3 12.5h14M8 3v14M12.5 3v14" />;
