import { Drawing, type IconProps } from '../drawing.tsx';

export const MarkAnnounced = (props: IconProps) => (
  <Drawing {...props} kind="shape" grid={14}>
    <rect x="1.5" y="1.5" width="11" height="11" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.5 2" />
  </Drawing>
);
