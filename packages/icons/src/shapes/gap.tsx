import { Drawing, type IconProps } from '../drawing.tsx';

export const ShapeGap = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.46 2.3" />
  </Drawing>
);
