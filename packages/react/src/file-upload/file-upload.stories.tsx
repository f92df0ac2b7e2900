import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Field } from '../field/field.tsx';
import { FileUpload } from './file-upload.tsx';

const meta = { title: 'Formular/FileUpload', component: FileUpload } satisfies Meta<typeof FileUpload>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OneFile: Story = {
  render: () => <Field label="Niederschrift" hint="PDF, höchstens 10 MB">{(control) => <FileUpload {...control} name="datei" accept="application/pdf" />}</Field>,
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Niederschrift')).toHaveAccessibleDescription('PDF, höchstens 10 MB');
  },
};
export const Refused: Story = {
  render: () => <Field label="Niederschrift" error="Die Datei hat 14 MB. Wählen Sie eine mit höchstens 10 MB.">{(control) => <FileUpload {...control} name="datei" />}</Field>,
};
