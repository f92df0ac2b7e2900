import { IconLink } from '@feder/icons/link';
import { ButtonLink } from '@feder/react/button-link';
import { useToast } from '@feder/react/toast';
import type { MouseEvent } from 'react';
import { useMessages } from '../../i18n.ts';

/** The permanent link of an answer: a plain link, which a press copies where the browser allows it. */
export function CopyLink({ href }: { href: string }) {
  const { find } = useMessages();
  const toast = useToast();
  const copy = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigator.clipboard.writeText(event.currentTarget.href).then(() => toast(find.copied), () => location.assign(href));
  };
  return <ButtonLink size="small" href={href} title={find.permalink} onClick={copy}><IconLink />{find.copy}</ButtonLink>;
}
