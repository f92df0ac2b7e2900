import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

/** Both clocks as one control with two halves. `label` names the pair. */
export function KopfClocks({ label, className, children, ...clocks }: ComponentProps<'div'> & { label: string }) {
  return (
    <div {...clocks} className={classes('feder-kopf-clocks', className)}>
      <div className="feder-kopf-clocks-frame" role="group" aria-label={label}>{children}</div>
    </div>
  );
}

export type KopfClockProps = {
  icon: ReactNode;
  /** "Gültig am"; where the clock is not now, the sentence says so: "Gültig am, nicht heute". */
  label: ReactNode;
  /** The day or instant as it is read; in a `<time>` it stays on one line, however narrow the head. */
  children: ReactNode;
  /** True where the clock does not show now: amber and underlined. */
  past?: boolean | undefined;
  /** Where a press leads. Without `href` and `panel` the half only shows. */
  href?: string | undefined;
  /** What a press opens, a form or links; works without JavaScript. Wins over `href`. */
  panel?: ReactNode | undefined;
};

/** One half. */
export function KopfClock({ icon, label, children, past = false, href, panel }: KopfClockProps) {
  const face = (
    <>
      {icon}
      <span className="feder-kopf-clock-label">{label}</span>
      <span className="feder-kopf-clock-value">{children}</span>
    </>
  );
  const state = past ? '' : undefined;
  if (panel) {
    return (
      <details className="feder-kopf-clock" data-past={state}>
        <summary className="feder-kopf-clock-face">{face}</summary>
        <div className="feder-kopf-clock-panel">{panel}</div>
      </details>
    );
  }
  return (
    <div className="feder-kopf-clock" data-past={state}>
      {href ? <a className="feder-kopf-clock-face" href={href}>{face}</a> : <div className="feder-kopf-clock-face">{face}</div>}
    </div>
  );
}
