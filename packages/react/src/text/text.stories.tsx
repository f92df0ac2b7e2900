import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from '../link/link.tsx';
import { Text } from './text.tsx';

const meta = { title: 'Text/Text', component: Text, args: { children: 'Nennen Sie eine Leistung und einen Ort. Feder nennt die Stelle und den Grund.' } } satisfies Meta<typeof Text>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Body: Story = {};
export const Muted: Story = { args: { tone: 'muted' } };
export const Small: Story = { args: { look: 'small' } };

export const Reason: Story = {
  args: {
    look: 'reason',
    children: (
      <>
        <b>weil</b> Wohngeld eine Aufgabe der unteren Verwaltungsbehörde ist <Link className="feder-nowrap" href="#lvg-15">(§&nbsp;15&nbsp;LVG)</Link> und
        Tübingen diese Aufgabe als <mark>Große Kreisstadt</mark> selbst erfüllt <Link className="feder-nowrap" href="#lvg-17">(§&nbsp;17&nbsp;LVG)</Link>.
      </>
    ),
  },
};
