import { classes } from '../classes.ts';
import { DialogFrame, type DialogFrameProps } from '../dialog/frame.tsx';

export type DrawerProps = DialogFrameProps & {
  /** The edge that it stands at. */
  side?: 'start' | 'end' | undefined;
};

/** A modal panel at the edge of the screen, for what belongs beside the page. Opened by a DialogButton; a press beside it closes it, too. */
export function Drawer({ side = 'end', className, ...drawer }: DrawerProps) {
  return <DialogFrame closedby="any" {...drawer} data-side={side} className={classes('feder-dialog feder-drawer', className)} />;
}
