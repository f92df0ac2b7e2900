import css from '@feder/css/feder.css?inline';
import fonts from '@feder/fonts/fonts.css?inline';

/** The sheets that an example is shown with, in a frame of its own: the handbook's look and the components' do not meet. */
export const GET = () => new Response(`${fonts}\n${css}`, { headers: { 'content-type': 'text/css' } });
