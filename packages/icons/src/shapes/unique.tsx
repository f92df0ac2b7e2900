import { Drawing, type IconProps } from '../drawing.tsx';

export const ShapeUnique = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <circle cx="7" cy="7" r="5.5" fill="currentColor" />
  </Drawing>
);
