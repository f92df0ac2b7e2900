import { IconBook } from '@feder/icons/book';
import { IconCal } from '@feder/icons/cal';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { KopfClock, KopfClocks } from './kopf-clocks.tsx';

const meta = { title: 'Seite/KopfClocks', component: KopfClocks } satisfies Meta<typeof KopfClocks>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnePast: Story = { args: { label: 'Die beiden Uhren', children: <><KopfClock icon={<IconCal />} label="Gültig am">23.11.2026</KopfClock><KopfClock icon={<IconBook />} label="Wissensstand, nicht heute" past href="#heute">01.03.2026</KopfClock></> } };
