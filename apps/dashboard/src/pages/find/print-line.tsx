import type { AnswersPage, RoleAnswer } from '@feder/contract/schemas';
import { formatDay, formatInstant } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';

/** On paper only: both clocks and the address that leads back to this answer. */
export function PrintLine({ page, role }: { page: AnswersPage; role: RoleAnswer['role'] }) {
  const lang = useLang();
  const { note, clocks: words } = useMessages();
  const href = useHref();
  const { on, at, knownAt } = page.clocks;
  return (
    <p className="feder-print-only dashboard-print-line">
      {note} {words.validOn} {formatDay(on, lang)} · {words.knownAt} {knownAt ? formatInstant(knownAt, lang) : words.beforeRecord} · {href('/zustaendigkeit', { subject: page.subject.id, place: page.place.key, role, on, at: String(at) })}
    </p>
  );
}
