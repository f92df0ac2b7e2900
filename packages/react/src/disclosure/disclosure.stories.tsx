import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Stat } from '../stat/stat.tsx';
import { Text } from '../text/text.tsx';
import { Disclosure, DisclosureList, DisclosureTile } from './disclosure.tsx';

const meta = {
  title: 'Inhalt/Disclosure',
  component: Disclosure,
  args: {
    tile: <DisclosureTile status="GAP" />,
    name: 'Lücke',
    place: 'Kernrollen ohne Stelle',
    figure: <Stat size="finding" figure="19" of="von 52" />,
    children: <Text look="small"><b>Definition.</b> Eine Rolle wird erwartet, aber keine wirksame Regel nennt eine Stelle.</Text>,
  },
} satisfies Meta<typeof Disclosure>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Opens: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/keine wirksame Regel/)).not.toBeVisible();
    await userEvent.click(canvas.getByText('Lücke'));
    await expect(canvas.getByText(/keine wirksame Regel/)).toBeVisible();
  },
};

export const Findings: Story = {
  render: (args) => (
    <DisclosureList>
      <li><Disclosure {...args} open /></li>
      <li><Disclosure tile={<DisclosureTile status="CONFLICT" />} name="Konflikt" place="Zwei Regeln, keine geht vor" figure={<Stat size="finding" figure="2" of="von 52" />}>IT-Konsolidierung, Aufsicht</Disclosure></li>
      <li><Disclosure tile={<DisclosureTile status="UNKNOWN" />} name="nicht erfasst" figure={<Stat size="finding" figure="27" of="von 52" />}>Der Bestand ist hier nicht vollständig.</Disclosure></li>
      <li><Disclosure tile={<DisclosureTile>€</DisclosureTile>} name="Ohne Finanzierung" figure={<Stat size="finding" figure="1" of="von 13" />}>OZG-Roll-out</Disclosure></li>
      <li><Disclosure tile={<DisclosureTile zero>0</DisclosureTile>} name="Zusage überfällig" place="Keine" figure={<Stat size="finding" figure="0" of="von 6" />}>Nächste Zusage: 31.12.</Disclosure></li>
    </DisclosureList>
  ),
};
