import { Drawing, type IconProps } from '../drawing.tsx';

export const ShapeUnknown = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <circle cx="7" cy="7" r="1.5" fill="currentColor" />
  </Drawing>
);
