import { explainRefusal, permitted, type Action, type Standing } from '@feder/domain';
import { useLang } from '../i18n.ts';
import { useRoot } from './use-root.ts';

/** Whether the office that is signed in may do an act, and if not, who may. `concerned`: whether the act is about the office's own body, or a place that it speaks for. */
export function useMay(action: Action, concerned: boolean): { may: true } | { may: false; why: string } {
  const lang = useLang();
  const { me } = useRoot();
  const standings: Standing[] = ['PUBLIC', ...(me?.office ? ['OFFICE' as const, ...me.office.tasks, ...(concerned ? ['CONCERNED' as const] : [])] : [])];
  const told = permitted(action, new Set(standings));
  return told.may ? told : { may: false, why: explainRefusal(told)[lang] };
}
