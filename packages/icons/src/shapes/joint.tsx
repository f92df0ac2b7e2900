import { Drawing, type IconProps } from '../drawing.tsx';

export const ShapeJoint = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <g fill="none" stroke="currentColor" strokeWidth="2">
    <circle cx="4.5" cy="7" r="3.7" />
    <circle cx="9.5" cy="7" r="3.7" />
    </g>
  </Drawing>
);
