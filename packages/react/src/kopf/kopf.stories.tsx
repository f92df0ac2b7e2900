import type { Meta, StoryObj } from '@storybook/react-vite';
import { LanguageLink, LanguageSwitch } from '../language-switch/language-switch.tsx';
import { Kopf, KopfBar, KopfBrand, KopfNote, KopfTools } from './kopf.tsx';

const meta = { title: 'Seite/Kopf', component: Kopf } satisfies Meta<typeof Kopf>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NoteAndBar: Story = { args: { children: <><KopfNote tools={<LanguageSwitch label="Sprache"><LanguageLink href="#de" lang="de" current>Deutsch</LanguageLink><LanguageLink href="#en" lang="en">English</LanguageLink></LanguageSwitch>}>Vorführung. Keine Auskunft einer Behörde.</KopfNote><KopfBar><KopfBrand href="#start">Feder</KopfBrand><KopfTools>Geschäftsstelle</KopfTools></KopfBar></> } };
