import '@feder/fonts/fonts.css';
import '@feder/css/feder.css';
import '@feder/tokens/baden-wuerttemberg.css';
import type { Spec } from '@feder/react/spec';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { assertMedia, assertNoOverflow, assertReadableSize } from './checks.ts';
import { assertIconsSeen, assertMasksSeen } from './icons-seen.ts';
import { showAs } from './paper.ts';

// What a story waits for may take its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

const choose = (attribute: 'theme' | 'contrast' | 'brand', value: unknown) => {
  if (typeof value === 'string' && value !== 'system') document.documentElement.dataset[attribute] = value;
  else delete document.documentElement.dataset[attribute];
};

/** What the specification beside a component says about it, and what its parts are. */
const specs = Object.values(import.meta.glob<Pick<Spec, 'about' | 'do' | 'dont' | 'name'>>('../../../packages/react/src/*/*.spec.json', { eager: true, import: 'default' }));

const describe = (component: { name?: string; __docgenInfo?: { displayName?: string } } | undefined) => {
  const name = component?.__docgenInfo?.displayName ?? component?.name;
  const spec = specs.find((each) => each.name === name);
  return spec ? [spec.about.de, ...spec.do.de.map((line) => `- So: ${line}`), ...spec.dont.de.map((line) => `- So nicht: ${line}`)].join('\n') : '';
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    docs: { extractComponentDescription: describe },
    // With the system's own colours axe would judge those that nobody sees.
    a11y: { test: 'error', config: import.meta.env['VITE_DISPLAY'] === 'contrast-dark' ? { rules: [{ id: 'color-contrast', enabled: false }] } : {} },
    layout: 'padded',
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '720px' } },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' } },
        wide: { name: '1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
    options: { storySort: { order: ['Grundlagen', 'Seite', 'Text', 'Inhalt', 'Formular', 'Verhalten', 'Daten'] } },
  },
  globalTypes: {
    theme: {
      toolbar: {
        title: 'Darstellung',
        icon: 'mirror',
        items: [{ value: 'system', title: 'Wie das System' }, { value: 'light', title: 'Hell' }, { value: 'dark', title: 'Dunkel' }],
        dynamicTitle: true,
      },
    },
    contrast: {
      toolbar: {
        title: 'Kontrast',
        icon: 'contrast',
        items: [{ value: 'system', title: 'Kontrast wie das System' }, { value: 'more', title: 'Hoher Kontrast' }],
        dynamicTitle: true,
      },
    },
    brand: {
      toolbar: {
        title: 'Marke',
        icon: 'paintbrush',
        items: [{ value: 'system', title: 'KERN' }, { value: 'baden-wuerttemberg', title: 'Baden-Württemberg' }],
        dynamicTitle: true,
      },
    },
    medium: {
      toolbar: {
        title: 'Medium',
        icon: 'print',
        items: [{ value: 'screen', title: 'Bildschirm' }, { value: 'print', title: 'Druck' }],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'system', contrast: 'system', brand: 'system', medium: 'screen' },
  decorators: [
    (Story, { globals }) => {
      document.documentElement.lang = 'de';
      choose('theme', globals['theme']);
      choose('contrast', globals['contrast']);
      choose('brand', globals['brand']);
      showAs(globals['medium'] === 'print' ? 'print' : 'screen');
      return <Story />;
    },
  ],
  afterEach: ({ canvasElement }) => {
    assertMedia(import.meta.env['VITE_STORY_MEDIA'] as string | undefined);
    assertNoOverflow();
    assertReadableSize(canvasElement);
    assertIconsSeen(canvasElement);
    assertMasksSeen(canvasElement);
  },
};

export default preview;
