import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { Alert } from './alert.tsx';

const meta = { title: 'Inhalt/Alert', component: Alert, args: { tone: 'info', children: 'Feder hat Ihren Hinweis. Er ist noch nicht geprüft.' } } satisfies Meta<typeof Alert>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Info: Story = {};
export const Ok: Story = { args: { tone: 'ok', children: 'Ihr Hinweis ist gesichert.' } };

export const Warn: Story = {
  args: {
    tone: 'warn',
    actions: <Button size="small">Stand von heute zeigen</Button>,
    children: <><b>Sie sehen einen alten Wissensstand.</b> Seit dem 01.03.2026 sind drei Einträge hinzugekommen.</>,
  },
};

export const Danger: Story = { args: { tone: 'danger', children: <><b>Die Suche antwortet nicht.</b> Ihre Eingabe bleibt stehen. Senden Sie das Formular.</> } };
