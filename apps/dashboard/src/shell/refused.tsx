import { Alert } from '@feder/react/alert';
import { useLang, useMessages } from '../i18n.ts';

/** An act that was refused: what is safe first, then why. The reason comes in both languages, the German one first. */
export function Refused({ why }: { why: string }) {
  const lang = useLang();
  const { boards } = useMessages();
  const [de = why, en = de] = why.split(' / ');
  return (
    <Alert tone="danger" role="alert">
      <p><strong>{boards.refused}</strong></p>
      <p>{lang === 'en' ? en : de}</p>
    </Alert>
  );
}
