import type { Me } from '@feder/contract/schemas';
import { FederError, officeNamed, type Actor, type Feder } from '@feder/services';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { WorldId } from '@feder/domain';
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';

const COOKIE = 'feder-stelle';
const A_DAY = 24 * 60 * 60;

/** Whoever did not sign in. */
export const PUBLIC: Actor = { kind: 'public', id: 'anonymous' };

type SignedIn = { world: WorldId; office: string };

/** Who asks: the office that the signed cookie names, else the public. */
export async function actorOf(c: Context, key: () => Promise<string>): Promise<Actor> {
  const signed = await signedIn(c, key);
  return signed ? { kind: 'member', id: signed.office } : PUBLIC;
}

/** Whose signature was checked, by key and cookie: the same cookie comes with every request, and checking is a task for other threads. */
const checked = new Map<string, SignedIn>();
const MOST_CHECKED = 1_000;

async function signedIn(c: Context, key: () => Promise<string>): Promise<SignedIn | null> {
  const cookie = c.req.header('cookie');
  if (cookie === undefined) return null;
  const secret = await key();
  const known = checked.get(`${secret} ${cookie}`);
  if (known) return known;
  const value = await getSignedCookie(c, secret, COOKIE);
  const [world, office] = (value || '').split('/');
  if ((world !== 'real' && world !== 'planspiel') || !office) return null;
  if (checked.size >= MOST_CHECKED) checked.clear();
  checked.set(`${secret} ${cookie}`, { world, office });
  return { world, office };
}

export async function me(c: Context, feder: Feder, key: () => Promise<string>): Promise<Me> {
  const signed = await signedIn(c, key);
  const office = signed && await officeNamed(feder, signed.world, signed.office);
  return signed && office ? { signedIn: true, world: signed.world, office } : NOBODY;
}

const NOBODY: Me = { signedIn: false, world: null, office: null };

/** Anmelden by office: for whoever sits at the machine on which Feder runs, and nobody else. It replaces no identity provider. */
export async function signIn(c: Context, feder: Feder, key: () => Promise<string>, { world, office: id }: SignedIn): Promise<Me> {
  refuseElsewhere(c);
  const office = await officeNamed(feder, world, id);
  if (!office) throw new FederError('UNKNOWN', `office: "${id}" is no office of this world. Expected one of /api/v1/offices.`, [{ field: 'office', expected: 'an office of this world', got: id }]);
  await setSignedCookie(c, COOKIE, `${world}/${id}`, await key(), { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: A_DAY });
  return { signedIn: true, world, office };
}

export function signOut(c: Context): Me {
  deleteCookie(c, COOKIE, { path: '/' });
  return NOBODY;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;
const LOOPBACK_ADDRESS = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

/**
 * `Host` names this machine, the page that asks is our own, and the connection comes from here: no page of another site, no name that points here. Browsers say
 * by Sec-Fetch-Site whose page it is; with our own `no-referrer` the Origin of a form is "null".
 */
export function refuseElsewhere(c: Context): void {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  const origin = c.req.header('origin');
  const from = addressOf(c);
  const fault = !LOOPBACK.test(host) ? `it was asked as "${host}"` : !isOurs(c, host) ? `the page that asks is of another site (${origin ?? 'unnamed'})` : from !== null && !LOOPBACK_ADDRESS.test(from) ? 'the request comes from another machine' : null;
  if (fault !== null) throw new FederError('FORBIDDEN', `Anmelden geht nur an dem Rechner, auf dem Feder läuft. / Signing in by office is open only on the machine on which Feder runs, and ${fault}. Open http://127.0.0.1 with the port of Feder.`);
}

function isOurs(c: Context, host: string): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  return site === undefined ? origin === undefined || origin === `http://${host}` : site === 'same-origin';
}

/** Without a connection (a request inside the process) nobody is far away. */
function addressOf(c: Context): string | null {
  try {
    return getConnInfo(c).remote.address ?? null;
  } catch {
    return null;
  }
}
