import { IconX } from '@feder/icons/x';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import { Heading } from '../heading/heading.tsx';

export type DialogFrameProps = Omit<ComponentProps<'dialog'>, 'title' | 'open' | 'aria-labelledby'> & {
  /** What a DialogButton `opens`. */
  id: string;
  /** The heading, which names it. */
  title: ReactNode;
  /** The name of the button in its head: "Schließen". */
  close: string;
  /** A row of buttons below. */
  actions?: ReactNode | undefined;
};

/** What Dialog and Drawer share: the head with its button, which closes without JavaScript, and a body that scrolls. */
export function DialogFrame({ title, close, actions, children, ...dialog }: DialogFrameProps) {
  const titleId = useId();
  return (
    <dialog {...dialog} aria-labelledby={titleId}>
      <div className="feder-dialog-head">
        <Heading level={2} id={titleId}>{title}</Heading>
        <form method="dialog"><Button type="submit" variant="tertiary" size="small" aria-label={close}><IconX /></Button></form>
      </div>
      <div className="feder-dialog-body">{children}</div>
      {actions}
    </dialog>
  );
}
