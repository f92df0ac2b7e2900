import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';

export type ProgressProps = Omit<ComponentProps<'progress'>, 'children' | 'value' | 'max'> & {
  label: ReactNode;
  value: number;
  max: number;
  /** The same as words, "743 von 1.101": a number never stands alone. */
  of: string;
};

/** How far something has come, as a bar and as words. */
export function Progress({ id, label, value, max, of, className, ...progress }: ProgressProps) {
  const made = useId();
  const own = id ?? made;
  return (
    <div className={classes('feder-progress', className)}>
      <label htmlFor={own} className="feder-progress-label">{label}</label>
      <span className="feder-progress-of">{of}</span>
      <progress {...progress} id={own} value={value} max={max} className="feder-progress-bar">{of}</progress>
    </div>
  );
}
