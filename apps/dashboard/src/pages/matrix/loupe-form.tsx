import { Button } from '@feder/react/button';
import { CardBody } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { NativeSelect } from '@feder/react/native-select';
import { getRouteApi } from '@tanstack/react-router';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { blocksOf } from './blocks.ts';
import type { MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';

const route = getRouteApi('/matrix');

const ZOOMS = ['bezirk', 'kreis', 'feld'] as const;

/** Where the loupe stands, and how near: the exact way beside the picture. */
export function LoupeForm({ data: { whole, counties, county, group } }: { data: MatrixData }) {
  const words = useMatrixMessages();
  const { zoom = 'kreis' } = route.useSearch();
  const groups = blocksOf(whole.rows, (row) => row.group?.id ?? '');
  return (
    <CardBody>
      <form key={[county?.key, group?.id, zoom].join()} action="/matrix" aria-label={words.move} className="dashboard-filter dashboard-loupe-form">
        <Field label={words.county}>
          {(control) => <NativeSelect {...control} name="kreis" defaultValue={county?.key}>{counties.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}</NativeSelect>}
        </Field>
        <Field label={words.group}>
          {(control) => <NativeSelect {...control} name="gruppe" defaultValue={group?.id}>{groups.map(({ id, from }) => <option key={id} value={id}>{whole.rows[from]?.group?.name ?? id}</option>)}</NativeSelect>}
        </Field>
        <Field label={words.zoom}>
          {(control) => <NativeSelect {...control} name="zoom" defaultValue={zoom}>{ZOOMS.map((each) => <option key={each} value={each}>{words.zooms[each]}</option>)}</NativeSelect>}
        </Field>
        <Button type="submit">{words.move}</Button>
        <HiddenSearch keys={['on', 'at', 'rows', 'spalten', 'role', 'show', 'q', 'sort', 'sel']} />
      </form>
    </CardBody>
  );
}
