import type { ActName } from '@feder/contract/routes';
import { later } from './clerk.ts';

const BOARD = 'ps-paritaet';
/** The day of the session that is played: far enough for the notice period. */
export const SESSION_DAY = later(14);

/** Acts of a board's offices over the public API, for what a test needs to stand before it begins. */
export function actingOn(url: string, board = BOARD) {
  const cookies = new Map<string, string>();
  async function signedIn(office: string): Promise<string> {
    const known = cookies.get(office);
    if (known !== undefined) return known;
    const response = await fetch(`${url}/api/v1/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ world: 'planspiel', office: `${board}-${office}` }) });
    const [cookie = ''] = (response.headers.get('set-cookie') ?? '').split(';');
    cookies.set(office, cookie);
    return cookie;
  }
  async function act(office: string, name: ActName, input: object): Promise<{ id: string }> {
    const response = await fetch(`${url}/api/v1/acts/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: await signedIn(office) }, body: JSON.stringify({ world: 'planspiel', ...input }) });
    if (!response.ok) throw new Error(`${office}, ${name}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string };
  }

  /** The ballot of a draft that is being voted on. */
  async function running(draft: string): Promise<string> {
    const { ballots } = (await (await fetch(`${url}/api/v1/drafts/${draft}?world=planspiel`)).json()) as { ballots: { id: string; run: unknown }[] };
    return ballots.find(({ run }) => run === null)?.id ?? '';
  }

  /** A session that is open, with an item that is being voted on; every seat of both benches is there. */
  async function voting(title: string, method = 'NAMED'): Promise<{ draft: string; session: string; ballot: string }> {
    const clause = { kind: 'ASSIGN', number: 1, subject: 'ps-videosprechstunde', role: 'OPERATE', scope: { within: ['99'] }, holders: [{ body: 'ps-kommunal-it' }], from: later(30) };
    const { id: draft } = await act('land-1', 'draft', { board, title: { de: title, en: title }, rank: 'beschluss-land', clauses: [clause] });
    await act('land-1', 'submit', { draft });
    await act('geschaeftsstelle', 'hear', { draft, note: 'Niemand ist anzuhören.' });
    const { id: session } = await act('geschaeftsstelle', 'plan-session', { board, form: 'HYBRID', day: SESSION_DAY, title: { de: title, en: title }, place: 'Planspielhaus' });
    await act('geschaeftsstelle', 'schedule', { draft, session });
    await act('geschaeftsstelle', 'invite', { session });
    const on = SESSION_DAY;
    await act('vorsitz', 'open-session', { on, session });
    for (const bench of ['land', 'kommunen']) for (let seat = 1; seat <= 8; seat += 1) await act(`${bench}-${seat}`, 'attend', { on, session });
    await act('vorsitz', 'call', { on, draft });
    await act('vorsitz', 'weigh', { on, draft });
    return { draft, session, ballot: (await act('vorsitz', 'open-vote', { on, draft, method })).id };
  }
  return { act, running, voting };
}
