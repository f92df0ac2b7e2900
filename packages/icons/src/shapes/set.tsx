import { Drawing, type IconProps } from '../drawing.tsx';

export const ShapeSet = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <g fill="currentColor">
    <circle cx="7" cy="4.2" r="3.2" />
    <circle cx="4" cy="9.6" r="3.2" opacity=".75" />
    <circle cx="10" cy="9.6" r="3.2" opacity=".55" />
    </g>
  </Drawing>
);
