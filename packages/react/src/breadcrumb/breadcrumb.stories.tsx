import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Breadcrumb, BreadcrumbItem } from './breadcrumb.tsx';

const meta = { title: 'Seite/Breadcrumb', component: Breadcrumb } satisfies Meta<typeof Breadcrumb>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThreeSteps: Story = {
  args: {
    label: 'Sie sind hier',
    children: (
      <>
        <BreadcrumbItem href="#start">Zuständigkeit finden</BreadcrumbItem>
        <BreadcrumbItem href="#antwort">Baugenehmigung, Aidlingen</BreadcrumbItem>
        <BreadcrumbItem>Stimmt nicht?</BreadcrumbItem>
      </>
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'Sie sind hier' })).toBeVisible();
    await expect(canvas.getAllByRole('link').map((link) => link.textContent)).toEqual(['Zuständigkeit finden', 'Baugenehmigung, Aidlingen']);
    await expect(canvas.getByText('Stimmt nicht?')).toHaveAttribute('aria-current', 'page');
  },
};

export const English: Story = {
  args: { lang: 'en', label: 'You are here', children: <><BreadcrumbItem href="#start">Find the office</BreadcrumbItem><BreadcrumbItem>Not right?</BreadcrumbItem></> },
};
