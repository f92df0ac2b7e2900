import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card } from '../card/card.tsx';
import { ConfidenceMark } from '../confidence-mark/confidence-mark.tsx';
import { Link } from '../link/link.tsx';
import { StatusBadge } from '../status-badge/status-badge.tsx';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from './table.tsx';

const meta = { title: 'Inhalt/Table', component: Table, decorators: [(Story) => <Card aria-label="Beispiel"><Story /></Card>] } satisfies Meta<typeof Table>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A table stays a table for assistive technology, also where its rows are blocks. */
const staysATable: Story['play'] = async ({ canvas }) => {
  await expect(canvas.getByRole('table')).toBeVisible();
  await expect(canvas.getAllByRole('rowheader').length).toBeGreaterThan(0);
  await expect(canvas.getAllByRole('cell').length).toBeGreaterThan(0);
};

export const AllRoles: Story = {
  play: staysATable,
  args: {
    children: (
      <>
        <TableHead>
          <TableRow><TableColumnHead>Rolle</TableColumnHead><TableColumnHead>Status</TableColumnHead><TableColumnHead>Stelle</TableColumnHead><TableColumnHead>weil</TableColumnHead><TableColumnHead>Beleg</TableColumnHead></TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableRowHead>Durchführung</TableRowHead>
            <TableCell><StatusBadge status="UNIQUE">Eindeutig</StatusBadge></TableCell>
            <TableCell>Stadt Tübingen</TableCell>
            <TableCell tone="muted">weil sie Große Kreisstadt ist · §§&nbsp;15, 17&nbsp;LVG</TableCell>
            <TableCell><ConfidenceMark confidence="UNVERIFIED">ungeprüft</ConfidenceMark></TableCell>
          </TableRow>
          <TableRow status="GAP">
            <TableRowHead>Betrieb</TableRowHead>
            <TableCell><StatusBadge status="GAP">Lücke</StatusBadge></TableCell>
            <TableCell><b>Niemand</b></TableCell>
            <TableCell tone="muted">Niemand ist eingetragen.</TableCell>
            <TableCell><Link href="#luecke">Lücke schließen</Link></TableCell>
          </TableRow>
        </TableBody>
      </>
    ),
  },
};

export const RolesSideBySide: Story = {
  play: staysATable,
  args: {
    look: 'roles',
    children: (
      <>
        <TableHead>
          <TableRow><TableColumnHead>Vorhaben</TableColumnHead><TableColumnHead>Federführung</TableColumnHead><TableColumnHead>Durchführung</TableColumnHead><TableColumnHead>Finanzierung</TableColumnHead></TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableRowHead><Link look="name" href="#rz">Gemeinsames Rechenzentrum</Link> <ConfidenceMark confidence="ANNOUNCED">angekündigt</ConfidenceMark></TableRowHead>
            <TableCell label="Federführung" status="GAP"><StatusBadge status="GAP">Lücke</StatusBadge></TableCell>
            <TableCell label="Durchführung" status="UNKNOWN"><StatusBadge status="UNKNOWN">nicht erfasst</StatusBadge></TableCell>
            <TableCell label="Finanzierung" status="CONFLICT"><StatusBadge status="CONFLICT">Konflikt</StatusBadge></TableCell>
          </TableRow>
          <TableRow>
            <TableRowHead><Link look="name" href="#bw">service-bw</Link> <ConfidenceMark confidence="PUBLISHED">belegt</ConfidenceMark></TableRowHead>
            <TableCell label="Federführung"><StatusBadge status="UNIQUE" quiet word="Eindeutig">Innen&shy;ministerium</StatusBadge></TableCell>
            <TableCell label="Durchführung"><StatusBadge status="UNIQUE" quiet word="Eindeutig">BITBW</StatusBadge></TableCell>
            <TableCell label="Finanzierung"><StatusBadge status="NOT_EXPECTED">nicht erwartet</StatusBadge></TableCell>
          </TableRow>
        </TableBody>
      </>
    ),
  },
};
