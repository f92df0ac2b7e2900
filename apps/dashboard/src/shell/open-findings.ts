import type { FindingsPage } from '@feder/contract/schemas';
import type { Api } from '../api.ts';

type Asked = { world?: string | undefined; on?: string | undefined; at?: string | undefined };

/** How long a page waits for a number beside a link, in ms. */
const PATIENCE_MS = 100;

/** How many findings are open as the clocks stand: all that are not set aside. null where the API does not say. */
export const openFindings = (api: Api, { world, on, at }: Asked): Promise<number | null> => api.findings({ world, on, at, limit: '1' }).then(openIn, () => null);

const openIn = ({ counts }: FindingsPage): number => counts.reduce((sum, { findings, waived }) => sum + findings - waived, 0);

/** The same, or null where it is not known at once: on a day that nobody looked at before, all findings are sought anew. */
export const openFindingsIfKnown = (api: Api, asked: Asked): Promise<number | null> =>
  Promise.race([openFindings(api, asked), new Promise<null>((resolve) => { setTimeout(resolve, PATIENCE_MS, null); })]);
