import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Kopf, KopfBar, KopfBrand } from '../kopf/kopf.tsx';
import { Kopfzeile } from './kopfzeile.tsx';

const meta = {
  title: 'Seite/Kopfzeile',
  component: Kopfzeile,
  args: { sender: 'Stadt Tübingen', children: (sender) => `Offizielle Website: ${sender}` },
  render: (args) => <Kopf><Kopfzeile {...args} /><KopfBar><KopfBrand href="#start">Feder</KopfBrand></KopfBar></Kopf>,
} satisfies Meta<typeof Kopfzeile>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithASender: Story = {
  play: async ({ canvas }) => expect(canvas.getByRole('banner')).toHaveTextContent('Offizielle Website: Stadt Tübingen'),
};

/** Nobody answers for the site: it does not call itself official. */
export const WithoutASender: Story = {
  args: { sender: undefined },
  play: async ({ canvas }) => expect(canvas.queryByText(/Offizielle/)).toBeNull(),
};
