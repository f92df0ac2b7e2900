import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Card, CardBody } from '../card/card.tsx';
import { Tree, TreeBranch, TreeLeaf } from './tree.tsx';

const meta = {
  title: 'Daten/Tree',
  component: Tree,
  decorators: [(Story) => <Card aria-label="Beispiel"><CardBody><Story /></CardBody></Card>],
} satisfies Meta<typeof Tree>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Territories: Story = {
  args: {
    label: 'Gebiete',
    children: (
      <TreeBranch title="Land Baden-Württemberg" count={4} open>
        <TreeBranch title="Regierungsbezirk Stuttgart" count={13}><TreeLeaf href="#08111">Stadtkreis Stuttgart</TreeLeaf></TreeBranch>
        <TreeBranch title="Regierungsbezirk Tübingen" count={9}>
          <TreeBranch title="Landkreis Tübingen" count={15}>
            <TreeLeaf href="#ammerbuch">Ammerbuch</TreeLeaf>
            <TreeLeaf href="#dettenhausen">Dettenhausen</TreeLeaf>
          </TreeBranch>
          <TreeLeaf>Gutsbezirk Münsingen, gemeindefreies Gebiet</TreeLeaf>
        </TreeBranch>
      </TreeBranch>
    ),
  },
  play: async ({ canvas }) => {
    const at = (name: string) => expect(document.activeElement).toHaveTextContent(name);
    await userEvent.tab();
    await at('Land Baden-Württemberg');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await at('Regierungsbezirk Tübingen');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await at('Landkreis Tübingen');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{End}');
    await at('Dettenhausen');
    await userEvent.keyboard('{ArrowLeft}');
    await at('Landkreis Tübingen');
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByText('Ammerbuch').checkVisibility()).toBe(false);
    await userEvent.keyboard('{Home}r');
    await at('Regierungsbezirk Stuttgart');
    await userEvent.keyboard('r{ArrowRight}{ArrowDown}{ArrowUp}');
    await at('Regierungsbezirk Tübingen');
  },
};

export const English: Story = {
  args: {
    label: 'Bodies', lang: 'en',
    children: (
      <>
        <TreeBranch title="Ministry of the Interior" open><TreeLeaf href="#cio" aria-current="page">CIO/CDO</TreeLeaf><TreeLeaf href="#bitbw">BITBW</TreeLeaf></TreeBranch>
        <TreeLeaf href="#komm-one">Komm.ONE</TreeLeaf>
      </>
    ),
  },
};
