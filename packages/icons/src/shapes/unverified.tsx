import { Drawing, type IconProps } from '../drawing.tsx';

export const MarkUnverified = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <rect x="1.5" y="1.5" width="11" height="11" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="M1.5 12.5 12.5 1.5v11z" fill="currentColor" />
  </Drawing>
);
