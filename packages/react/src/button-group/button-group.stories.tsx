import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { ButtonGroup } from './button-group.tsx';

const meta = { title: 'Text/ButtonGroup', component: ButtonGroup } satisfies Meta<typeof ButtonGroup>;
export default meta;

export const SaveOrDiscard: StoryObj<typeof meta> = {
  render: () => (
    <ButtonGroup>
      <Button variant="primary">Zur Anhörung geben</Button>
      <Button>Entwurf speichern</Button>
      <Button variant="tertiary">Verwerfen</Button>
    </ButtonGroup>
  ),
};
