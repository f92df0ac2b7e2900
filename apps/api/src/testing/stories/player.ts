import type { ActName } from '@feder/contract/routes';
import type { ActDone, Problem } from '@feder/contract/schemas';

/** Asks the product: by HTTP, or inside the process. */
export type Send = (address: string, init?: RequestInit) => Promise<Response>;

/** Who is responsible, in short. */
export type Answered = { status: string; reason: string | undefined; holders: string[]; announced: string[] };

export type Player = ReturnType<typeof playerOf>;

/** Plays a story over the public API alone, each act by the office that it is the task of. `say` is told what happens. */
export function playerOf(send: Send, say: (line: string) => void) {
  const cookies = new Map<string, string>();

  async function signIn(office: string): Promise<string> {
    const known = cookies.get(office);
    if (known !== undefined) return known;
    const response = await send('/api/v1/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ world: 'planspiel', office }) });
    const [cookie] = (response.headers.get('set-cookie') ?? '').split(';');
    if (!response.ok || !cookie) throw new Error(`${office} cannot sign in: ${await response.text()}`);
    cookies.set(office, cookie);
    return cookie;
  }

  const post = async (office: string, name: ActName, input: object, headers: Record<string, string> = {}) => send(`/api/v1/acts/${name}`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: await signIn(office), ...headers }, body: JSON.stringify({ world: 'planspiel', ...input }),
  });

  return {
    say,
    /** Does an act. @throws Error with the problem where it is refused */
    act: async (office: string, name: ActName, input: object, headers?: Record<string, string>): Promise<ActDone> => {
      const response = await post(office, name, input, headers);
      if (!response.ok) throw new Error(`${office}, ${name}: ${response.status} ${await response.text()}`);
      return (await response.json()) as ActDone;
    },
    /** An act that is refused, with this status. @throws Error where it is not */
    refused: async (office: string, name: ActName, input: object, status: number): Promise<Problem> => {
      const response = await post(office, name, input);
      const body = await response.text();
      if (response.status !== status) throw new Error(`${office}, ${name}: expected ${status}, got ${response.status} ${body}`);
      return JSON.parse(body) as Problem;
    },
    get: async <Body>(address: string, office?: string): Promise<Body> => {
      const response = await send(address, office === undefined ? {} : { headers: { cookie: await signIn(office) } });
      if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Body;
    },
    /** Who is responsible on a day; as known at a commit, or now. */
    answer: async (subject: string, role: string, place: string, on: string, at?: number): Promise<Answered> => {
      const address = `/api/v1/resolve?world=planspiel&subject=${subject}&role=${role}&place=${place}&on=${on}${at === undefined ? '' : `&at=${at}`}`;
      const response = await send(address);
      if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
      const { status, reason, holders, announced } = (await response.json()) as { status: string; reason?: string; holders: { body: string; performer?: string; share?: string }[]; announced: { body: string }[] };
      const told = holders.map(({ body, performer, share }) => `${body}${share === undefined ? '' : ` ${share}`}${performer === undefined ? '' : `, durch ${performer}`}`);
      return { status, reason, holders: told.sort(), announced: announced.map(({ body }) => body) };
    },
    /** The rules that win there on that day. */
    grounds: async (subject: string, role: string, place: string, on: string): Promise<string[]> => {
      const { trace } = (await (await send(`/api/v1/resolve?world=planspiel&subject=${subject}&role=${role}&place=${place}&on=${on}`)).json()) as { trace: { kind: string; outcome: string; fact: string }[] };
      return trace.filter(({ kind, outcome }) => kind === 'ASSIGNMENT' && (outcome === 'WON' || outcome === 'ADDED')).map(({ fact }) => fact);
    },
    head: async (): Promise<number> => ((await (await send('/api/v1/clocks?world=planspiel')).json()) as { head: number }).head,
  };
}
