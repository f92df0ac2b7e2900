import type { Theme } from '@feder/react/theme';
import type { Api } from './api.ts';

/** A form that came back with errors: what was typed, what was expected where, and for an act that was refused which one and why. */
export type FormState = { values: Record<string, string>; errors: { field: string; expected: string }[]; act?: string; refused?: string };

/** What every route can ask for. `assets` are the built files that the document links, of `pages` those of each page's module, `theme` is what the reader chose, `failed` the status of the question that the server could not answer for this page. */
export type RouterContext = { api: Api; assets: { script: string; styles: string[]; fonts: string[]; pages: Record<string, string[]> }; form?: FormState; theme: Theme; failed?: number | undefined };
