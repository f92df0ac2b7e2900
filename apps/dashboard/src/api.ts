import type { AgreementList, AgreementView, AnswersPage, BoardView, BodyProfile, Boundaries, Chain, ClockState, CorrectionList, Differences, DraftList, DraftView, DutiesPage, Edges, Extract, FindingsPage, HistoryList, Hit, Licences, MatrixView, Me, OfficeList, Operator, Overview, Problem, Protocol, Rollouts, RoundList, SearchKind, SessionList, SessionView, SubjectProfile, Timeline, WireBoard, WireBody, WireEndable, WireFunction, WireSubject, WireTerritory } from '@feder/contract/schemas';
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

/** The problem that an error carries, if the API told one. What the server hands to the browser keeps its message only. */
export const problemOf = (error: unknown): Problem | undefined => (error instanceof ApiError ? error.problem : undefined);

type Fetch = (path: string, init?: { signal?: AbortSignal }) => Promise<Response>;
type List<Item> = { items: Item[]; total: number };
type Narrowed<Item> = List<Item> & { next: string | null; counts: { kind: string; count: number }[] };
type Params = Record<string, string | undefined>;

/** The reads that the pages need. The server hands in its own way to ask, the browser uses fetch. */
export function createApi(ask: Fetch) {
  // How a page is worded is no matter of the API.
  async function get<Result>(path: string, { einfach: _worded, ...params }: Params, signal?: AbortSignal): Promise<Result> {
    const response = await ask(`/api/v1/${path}${stringifySearch(params)}`, signal ? { signal } : undefined);
    if (!response.ok) throw new ApiError((await response.json()) as Problem);
    return (await response.json()) as Result;
  }
  return {
    answers: (params: Params) => get<AnswersPage>('answers', params),
    board: (id: string, params: Params) => get<BoardView>(`boards/${encodeURIComponent(id)}`, params),
    boards: (params: Params) => get<List<WireBoard>>('boards', params),
    boundaries: (params: Params) => get<Boundaries>('boundaries', params),
    bodies: (params: Params) => get<Narrowed<WireBody>>('bodies', params),
    body: (id: string, params: Params) => get<BodyProfile>(`bodies/${encodeURIComponent(id)}`, params),
    duties: (body: string, params: Params) => get<DutiesPage>(`bodies/${encodeURIComponent(body)}/duties`, params),
    subject: (id: string, params: Params) => get<SubjectProfile>(`subjects/${encodeURIComponent(id)}`, params),
    history: (params: Params) => get<HistoryList>('history', params),
    agreements: (params: Params) => get<AgreementList>('agreements', params),
    agreement: (id: string, params: Params) => get<AgreementView>(`agreements/${encodeURIComponent(id)}`, params),
    clocks: (params: Params) => get<ClockState>('clocks', params),
    corrections: (params: Params) => get<CorrectionList>('corrections', params),
    answerExtract: (params: Params) => get<Extract>('extracts/answer', params),
    resolutionExtract: (params: Params) => get<Extract>('extracts/resolution', params),
    draft: (id: string, params: Params) => get<DraftView>(`drafts/${encodeURIComponent(id)}`, params),
    drafts: (params: Params) => get<DraftList>('drafts', params),
    differences: (params: Params) => get<Differences>('differences', params),
    edges: (params: Params) => get<Edges>('edges', params),
    endables: (params: Params) => get<List<WireEndable>>('endables', params),
    functions: (params: Params) => get<List<WireFunction>>('functions', params),
    findings: (params: Params) => get<FindingsPage>('findings', params),
    matrix: (params: Params) => get<MatrixView>('matrix', params),
    operator: () => get<Operator>('operator', {}),
    licences: () => get<Licences>('licences', {}),
    me: () => get<Me>('me', {}),
    offices: (params: Params) => get<OfficeList>('offices', params),
    overview: (params: Params) => get<Overview>('overview', params),
    rollouts: (params: Params) => get<Rollouts>('rollouts', params),
    protocol: (params: Params) => get<Protocol>('protocol', params),
    chain: (params: Params) => get<Chain>('protocol/chain', params),
    rounds: (params: Params) => get<RoundList>('rounds', params),
    session: (id: string, params: Params) => get<SessionView>(`sessions/${encodeURIComponent(id)}`, params),
    sessions: (params: Params) => get<SessionList>('sessions', params),
    subjects: (params: Params) => get<Narrowed<WireSubject>>('subjects', params),
    timeline: (params: Params) => get<Timeline>('timeline', params),
    territories: (params: Params) => get<List<WireTerritory>>('territories', params),
    search: (params: Params & { kind?: SearchKind }, signal?: AbortSignal) => get<{ hits: Hit[]; total: number }>('search', params, signal),
  };
}

export type Api = ReturnType<typeof createApi>;
