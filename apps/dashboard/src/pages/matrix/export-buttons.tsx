import { IconDl } from '@feder/icons/dl';
import { Alert } from '@feder/react/alert';
import { Button } from '@feder/react/button';
import { download } from '@feder/react/download';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDay, formatInstant } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { csvOf, xlsxOf } from './exported.ts';
import { askedOf } from './load.ts';
import { useMatrixMessages } from './messages.ts';

const route = getRouteApi('/matrix');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is shown, as a file: every row and municipality, with the names of the holders. */
export function ExportButtons() {
  const words = useMatrixMessages();
  const { clocks: clockWords, roles, note, planspielNote } = useMessages();
  const lang = useLang();
  const search = route.useSearch();
  const { api } = useRouter().options.context;
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');

  const save = async (kind: 'csv' | 'xlsx') => {
    setState('busy');
    try {
      const view = await api.matrix({ ...askedOf(search), detail: 'holder' });
      const { on, at, knownAt } = view.clocks;
      const name = `feder-matrix-${view.role.toLowerCase()}-${on}-${at}.${kind}`;
      const facts = [
        [clockWords.validOn, formatDay(on, lang)], [clockWords.knownAt, `${at}, ${formatInstant(knownAt, lang)}`], [words.controls.role, roles[view.role as keyof typeof roles]],
        ...(search.q ? [[words.controls.filter, search.q] as const] : []), ['', search.world === 'planspiel' ? planspielNote : note],
      ] as const;
      if (kind === 'csv') download(csvOf(view, words), name, 'text/csv;charset=utf-8');
      else download(await xlsxOf(view, words, facts), name, XLSX);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button size="small" className="dashboard-needs-script" aria-disabled={state === 'busy'} onClick={() => { if (state !== 'busy') void save('csv'); }}><IconDl />{words.csv}</Button>
      <Button size="small" className="dashboard-needs-script" aria-disabled={state === 'busy'} onClick={() => { if (state !== 'busy') void save('xlsx'); }}><IconDl />{words.xlsx}</Button>
      <span role="status" className="feder-visually-hidden">{state === 'busy' ? words.exporting : ''}</span>
      {state === 'failed' ? <Alert tone="danger"><strong>{words.exportFailed}</strong> {words.exportFailedText}</Alert> : null}
    </>
  );
}
