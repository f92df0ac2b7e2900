import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconMap = (props: IconProps) => <Outline {...props} d="m3 5 4.5-2 5 2L17 3v12l-4.5 2-5-2L3 17zM7.5 3v12M12.5 5v12" />;
