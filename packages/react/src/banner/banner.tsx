import { IconInfo } from '@feder/icons/info';
import { IconWarn } from '@feder/icons/warn';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type BannerProps = ComponentProps<'section'> & {
  /** Names the banner among the regions of the page. */
  'aria-label': string;
  tone: 'info' | 'warn' | 'danger';
  actions?: ReactNode | undefined;
};

/** What concerns the whole page or blocks it, from edge to edge, before the content. For one part of a page take an Alert. */
export function Banner({ tone, actions, className, children, ...banner }: BannerProps) {
  const Icon = tone === 'info' ? IconInfo : IconWarn;
  return (
    <section {...banner} data-tone={tone} className={classes('feder-banner', className)}>
      <Icon />
      <div className="feder-banner-text">{children}</div>
      {actions ? <div className="feder-banner-actions">{actions}</div> : null}
    </section>
  );
}
