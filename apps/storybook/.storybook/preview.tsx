import '@feder/fonts/fonts.css';
import '@feder/css/feder.css';
import type { Preview } from '@storybook/react-vite';
import { assertNoOverflow, assertReadableSize } from './checks.ts';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '720px' } },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' } },
        wide: { name: '1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
    options: { storySort: { order: ['Seite', 'Text', 'Inhalt', 'Formular'] } },
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
  },
  // The test passes name the window that they want; the workshop opens in its own size.
  initialGlobals: { theme: 'system', viewport: { value: import.meta.env['VITE_STORY_VIEWPORT'] as string | undefined } },
  decorators: [
    (Story, { globals }) => {
      const { documentElement: root } = document;
      root.lang = 'de';
      if (globals['theme'] === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = globals['theme'] === 'dark' ? 'dark' : 'light';
      return <Story />;
    },
  ],
  afterEach: ({ canvasElement }) => {
    assertNoOverflow();
    assertReadableSize(canvasElement);
  },
};

export default preview;
