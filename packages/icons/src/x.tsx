import type { IconProps } from './drawing.tsx';
import { Outline } from './outline.tsx';

export const IconX = (props: IconProps) => <Outline {...props} d="M5 5l10 10M15 5 5 15" />;
