import { IconFlag } from '@feder/icons/flag';
import { IconHome } from '@feder/icons/home';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SideNavigation, SideNavigationGroup, SideNavigationItem } from './side-navigation.tsx';

const meta = { title: 'Seite/SideNavigation', component: SideNavigation } satisfies Meta<typeof SideNavigation>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OneGroup: Story = { args: { label: 'Hauptnavigation', toggle: 'Menü', children: <SideNavigationGroup><SideNavigationItem href="#start" icon={<IconHome />} current>Lagebild</SideNavigationItem><SideNavigationItem href="#befunde" icon={<IconFlag />} count={80}>Befunde</SideNavigationItem></SideNavigationGroup> } };
