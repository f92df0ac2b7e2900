import { Drawing, type IconProps } from './drawing.tsx';

/** An outline of one stroke on the 20 px grid. */
export function Outline({ d, ...icon }: IconProps & { d: string }) {
  return (
    <Drawing {...icon} kind="icon" grid={20}>
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" />
    </Drawing>
  );
}
