import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconOrg = (props: IconProps) => <Outline {...props} d="M7 3h6v4H7zM2 13h6v4H2zm10 0h6v4h-6zM10 7v3M5 13v-3h10v3" />;
