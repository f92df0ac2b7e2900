import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { sidebar } from './src/sidebar.ts';

export default defineConfig({
  base: '/docs/',
  trailingSlash: 'always',
  // The server hands out files: a page is a directory with an index, so that the address needs no rule of its own.
  build: { format: 'directory' },
  // The pictures are drawings in SVG; nothing has to be scaled.
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: { de: 'Feder: Handbuch', en: 'Feder: handbook' },
      defaultLocale: 'root',
      locales: { root: { label: 'Deutsch', lang: 'de' }, en: { label: 'English', lang: 'en' } },
      favicon: '/favicon.svg',
      customCss: ['@feder/fonts/fonts.css', '@feder/tokens/tokens.css', './src/styles/feder.css'],
      routeMiddleware: './src/english-records.ts',
      sidebar,
      credits: false,
      pagefind: true,
    }),
  ],
});
