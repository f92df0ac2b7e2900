import type { Meta, StoryObj } from '@storybook/react-vite';
import { List, OrderedList } from './list.tsx';

const meta = { title: 'Text/List', component: List } satisfies Meta<typeof List>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Points: Story = {
  render: () => (
    <List>
      <li>Antrag mit Unterschrift</li>
      <li>Nachweise über das Einkommen der letzten zwölf Monate, auch von Mitbewohnerinnen und Mitbewohnern</li>
      <li>
        Bescheinigung
        <List>
          <li>über die Miete</li>
          <li>über die Heizkosten</li>
        </List>
      </li>
    </List>
  ),
};

export const Steps: Story = {
  render: () => <OrderedList><li>Entwurf anlegen</li><li>Zur Anhörung geben</li><li>Abstimmen</li></OrderedList>,
};
