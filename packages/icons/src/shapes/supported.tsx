import { Drawing, type IconProps } from '../drawing.tsx';

export const MarkSupported = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <rect x="1.5" y="1.5" width="11" height="11" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="m4 7 2.2 2.2L10 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
  </Drawing>
);
