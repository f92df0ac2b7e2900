import type { Meta, StoryObj } from '@storybook/react-vite';

const statuses = ['UNIQUE', 'JOINT', 'SET', 'CONFLICT', 'GAP', 'UNKNOWN', 'NOT_EXPECTED'];
const levels = ['GEMEINDE', 'VERWALTUNGSGEMEINSCHAFT', 'GROSSE_KREISSTADT', 'STADTKREIS', 'LANDRATSAMT', 'REGIERUNGSPRAESIDIUM', 'LAND', 'BUND'];
const swatch = { display: 'inline-block', inlineSize: '64px', blockSize: '40px' };

const meta = { title: 'Inhalt/Muster' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const Statuses: Story = {
  render: () => <ul>{statuses.map((status) => <li key={status}><span className="feder-pattern" data-status={status} style={swatch} /> {status}</li>)}</ul>,
};

export const Levels: Story = {
  render: () => <ul>{levels.map((level) => <li key={level}><span className="feder-pattern" data-level={level} style={swatch} /> {level}</li>)}<li><span className="feder-pattern" data-open="" style={swatch} /> denkbar, nicht belegt</li></ul>,
};
