import { IconInfo } from '@feder/icons/info';
import { IconOk } from '@feder/icons/ok';
import { IconWarn } from '@feder/icons/warn';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

type Tone = 'info' | 'ok' | 'warn' | 'danger';

const icons: Record<Tone, typeof IconInfo> = { info: IconInfo, ok: IconOk, warn: IconWarn, danger: IconWarn };

export type AlertProps = ComponentProps<'div'> & {
  tone: Tone;
  actions?: ReactNode | undefined;
};

/**
 * What happened, what is safe, what to do. It is plain content: an alert that comes up after the page was read
 * takes `role="alert"` (danger) or `role="status"` (all others).
 */
export function Alert({ tone, actions, className, children, ...alert }: AlertProps) {
  const Icon = icons[tone];
  return (
    <div {...alert} data-tone={tone} className={classes('feder-alert', className)}>
      <Icon />
      <div>{children}</div>
      {actions ? <div className="feder-alert-actions">{actions}</div> : null}
    </div>
  );
}
