const sheets = import.meta.glob<string>(['../../../packages/fonts/src/fonts.css', '../../../packages/css/src/feder.css'], { query: '?inline', import: 'default', eager: true });

/** The sheets that an example is shown with, in a frame of its own: the handbook's look and the components' do not meet. */
export const GET = () => new Response(Object.values(sheets).join('\n'), { headers: { 'content-type': 'text/css' } });
