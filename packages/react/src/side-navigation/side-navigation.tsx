import { IconMenu } from '@feder/icons/menu';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type SideNavigationProps = Omit<ComponentProps<'nav'>, 'aria-label'> & {
  /** The landmark's name. */
  label: string;
  /** The button on narrow screens: "Menü". */
  toggle: ReactNode;
  rail?: 'wide' | 'slim' | undefined;
};

/** The rail. On narrow screens it closes to one button, by `details`, so that it opens without JavaScript. */
export function SideNavigation({ label, toggle, rail = 'wide', className, children, ...nav }: SideNavigationProps) {
  return (
    <nav {...nav} aria-label={label} data-rail={rail} className={classes('feder-side-navigation', className)}>
      <details className="feder-side-navigation-menu">
        <summary className="feder-side-navigation-toggle">
          <IconMenu />
          {toggle}
        </summary>
        <div className="feder-side-navigation-panel">{children}</div>
      </details>
    </nav>
  );
}

/** Links that belong together; a line parts the groups. */
export function SideNavigationGroup({ className, ...list }: ComponentProps<'ul'>) {
  // The role survives `list-style: none`, which in Safari takes it away.
  // eslint-disable-next-line jsx-a11y/no-redundant-roles -- see the sentence above
  return <ul role="list" {...list} className={classes('feder-side-navigation-group', className)} />;
}

export type SideNavigationItemProps = Omit<ComponentProps<'a'>, 'aria-current'> & {
  href: string;
  icon: ReactNode;
  /** True on the page that is shown. */
  current?: boolean | undefined;
  /** A figure at the end of the row, such as open findings. */
  count?: ReactNode | undefined;
};

export function SideNavigationItem({ icon, current = false, count, className, children, ...link }: SideNavigationItemProps) {
  return (
    <li>
      <a {...link} aria-current={current ? 'page' : undefined} className={classes('feder-side-navigation-item', className)}>
        {icon}
        <span className="feder-side-navigation-word">{children}</span>
        {count === undefined ? null : <span className="feder-side-navigation-count">{count}</span>}
      </a>
    </li>
  );
}
