import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorMessage } from './error-message.tsx';

const meta = { title: 'Formular/ErrorMessage', component: ErrorMessage } satisfies Meta<typeof ErrorMessage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WhatToDo: Story = { args: { id: 'titel-error', children: 'Nennen Sie einen Titel.' } };
