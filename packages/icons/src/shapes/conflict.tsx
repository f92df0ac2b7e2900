import { Drawing, type IconProps } from '../drawing.tsx';

export const ShapeConflict = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <path d="M7 0l7 7-7 7-7-7zM4.6 3.4 7 5.8l2.4-2.4 1.2 1.2L8.2 7l2.4 2.4-1.2 1.2L7 8.2l-2.4 2.4-1.2-1.2L5.8 7 3.4 4.6z" fill="currentColor" fillRule="evenodd" />
  </Drawing>
);
