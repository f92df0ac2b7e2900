import { IconFind } from '@feder/icons/find';
import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { getRouteApi } from '@tanstack/react-router';
import { shows } from '../../areas.ts';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { RoleSelect } from '../../shell/role-select.tsx';
import { columnKinds, type MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';

const route = getRouteApi('/matrix');

const KINDS = ['SERVICE', 'INITIATIVE', 'COMPONENT'] as const;
const SORTS = ['name', 'open', 'unknown'] as const;

/** Rows, role, colour, filter and order. Sent by GET, so that every matrix has an address. */
export function Controls({ groups }: { groups: NonNullable<MatrixData['group']>[] }) {
  const { controls: words, shows: names, columns: columnNames } = useMatrixMessages();
  const { rows = '', spalten = 'gemeinde', role = 'EXECUTE', show = 'holder', q = '', sort = 'name' } = route.useSearch();
  return (
    <Card aria-label={words.label} className="dashboard-question-card">
      <form key={[rows, spalten, role, show, q, sort].join()} role="search" aria-label={words.label} action="/matrix" className="dashboard-filter dashboard-matrix-controls">
        <Field label={words.rows}>
          {(control) => (
            <NativeSelect {...control} name="rows" defaultValue={rows}>
              <option value="">{words.all}</option>
              {KINDS.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
              <optgroup label={words.groups}>{groups.map(({ id, name }) => <option key={id} value={`g:${id}`}>{name}</option>)}</optgroup>
            </NativeSelect>
          )}
        </Field>
        <Field label={words.columns}>
          {(control) => <NativeSelect {...control} name="spalten" defaultValue={spalten}>{columnKinds.map((each) => <option key={each} value={each}>{columnNames[each]}</option>)}</NativeSelect>}
        </Field>
        <Field label={words.role}>{(control) => <RoleSelect {...control} defaultValue={role} />}</Field>
        <Field label={words.show}>
          {(control) => <NativeSelect {...control} name="show" defaultValue={show}>{shows.map((each) => <option key={each} value={each}>{names[each]}</option>)}</NativeSelect>}
        </Field>
        <Field label={words.sort}>
          {(control) => <NativeSelect {...control} name="sort" defaultValue={sort}>{SORTS.map((each) => <option key={each} value={each}>{words.sorts[each]}</option>)}</NativeSelect>}
        </Field>
        <Field label={words.filter}>
          {(control) => <Input {...control} name="q" type="search" icon={<IconFind />} placeholder={words.filterHint} defaultValue={q} autoComplete="off" />}
        </Field>
        <Button type="submit" variant="primary">{words.submit}</Button>
        <HiddenSearch keys={['on', 'at', 'kreis', 'zoom']} />
      </form>
    </Card>
  );
}
