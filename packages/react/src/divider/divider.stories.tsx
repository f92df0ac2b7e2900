import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from '../text/text.tsx';
import { Divider } from './divider.tsx';

const meta = { title: 'Text/Divider', component: Divider } satisfies Meta<typeof Divider>;
export default meta;

export const BetweenTexts: StoryObj<typeof meta> = {
  render: () => <><Text>Was das Land übernimmt.</Text><Divider /><Text>Was bei den Gemeinden bleibt.</Text></>,
};
