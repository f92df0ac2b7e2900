import { Drawing, type IconProps } from '../drawing.tsx';

export const ShapeNotExpected = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <path d="M2 7h10" stroke="currentColor" strokeWidth="2" />
  </Drawing>
);
