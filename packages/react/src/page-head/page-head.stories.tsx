import { IconPrint } from '@feder/icons/print';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { PageHead } from './page-head.tsx';

const meta = { title: 'Seite/PageHead', component: PageHead } satisfies Meta<typeof PageHead>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithAnAction: Story = { args: { title: 'Lagebild', facts: '13 Vorhaben, 1.101 Gemeinden', actions: <Button size="small"><IconPrint />Drucken</Button> } };
