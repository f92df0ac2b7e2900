import type { AnswersPage, ClockState, FindingsPage, Hit, Overview, Problem, SearchKind } from '@feder/contract/schemas';
import { stringifySearch } from './search.ts';

/** An answer of the API that is a problem (RFC 9457): its detail says what to do. */
class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

type Fetch = (path: string, init?: { signal?: AbortSignal }) => Promise<Response>;
type Params = Record<string, string | undefined>;

/** The reads that the pages need. The server hands in its own way to ask, the browser uses fetch. */
export function createApi(ask: Fetch) {
  async function get<Result>(path: string, params: Params, signal?: AbortSignal): Promise<Result> {
    const response = await ask(`/api/v1/${path}${stringifySearch(params)}`, signal ? { signal } : undefined);
    if (!response.ok) throw new ApiError((await response.json()) as Problem);
    return (await response.json()) as Result;
  }
  return {
    answers: (params: Params) => get<AnswersPage>('answers', params),
    clocks: (params: Params) => get<ClockState>('clocks', params),
    findings: (params: Params) => get<FindingsPage>('findings', params),
    overview: (params: Params) => get<Overview>('overview', params),
    search: (params: Params & { kind?: SearchKind }, signal?: AbortSignal) => get<{ hits: Hit[]; total: number }>('search', params, signal),
  };
}

export type Api = ReturnType<typeof createApi>;
