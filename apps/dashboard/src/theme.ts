import { themeCookie } from '@feder/react/theme';

/** An address of our own site; anything else leads home, so that no form elsewhere sends somebody on. */
const ownAddress = (back: FormDataEntryValue | null) => (typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/');

/** Keeps the theme that was chosen without JavaScript, and leads back to the page: a form of `theme` and `back`. */
export async function keepTheme(request: Request): Promise<Response> {
  const sent = await request.formData();
  return new Response(null, { status: 303, headers: { location: ownAddress(sent.get('back')), 'set-cookie': themeCookie(sent.get('theme')) } });
}
