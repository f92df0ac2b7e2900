import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';

/** What has to be done before something can be sent; the children are Tasks. */
export function TaskList({ className, ...list }: ComponentProps<'ul'>) {
  // eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the bullets
  return <ul role="list" {...list} className={classes('feder-task-list', className)} />;
}

export type TaskProps = ComponentProps<'li'> & {
  /** Left out while the task cannot be begun; the hint says why. */
  href?: string | undefined;
  hint?: ReactNode | undefined;
  /** A Badge or Tag: "erledigt", "offen". Heard with the link. */
  status: ReactNode;
};

export function Task({ href, hint, status, className, children, ...item }: TaskProps) {
  const id = useId();
  return (
    <li {...item} className={classes('feder-task', className)}>
      <div>
        {href ? <a href={href} className="feder-task-name" aria-describedby={hint ? `${id}-hint ${id}-status` : `${id}-status`}>{children}</a> : <span className="feder-task-name">{children}</span>}
        {hint ? <div id={`${id}-hint`} className="feder-task-hint">{hint}</div> : null}
      </div>
      <div id={`${id}-status`}>{status}</div>
    </li>
  );
}
