import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SearchField } from './search-field.tsx';

const meta = { title: 'Formular/SearchField', component: SearchField, args: { label: 'Leistung, Ort oder Stelle', button: 'Suchen', action: '/suche' } } satisfies Meta<typeof SearchField>;
export default meta;

export const Empty: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('search')).toContainElement(canvas.getByRole('searchbox', { name: 'Leistung, Ort oder Stelle' }));
  },
};
