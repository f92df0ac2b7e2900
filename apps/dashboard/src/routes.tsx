import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import type { RouterContext } from './context.ts';
import { BoardPage } from './pages/boards/board-page.tsx';
import { DraftPage } from './pages/boards/draft-page.tsx';
import { DraftsPage } from './pages/boards/drafts-page.tsx';
import { loadBoard, loadDraft, loadDrafts, loadOffices, loadSession, loadSessions, loadWriting } from './pages/boards/load.ts';
import { SessionPage } from './pages/boards/session-page.tsx';
import { SessionsPage } from './pages/boards/sessions-page.tsx';
import { SignInPage } from './pages/boards/sign-in-page.tsx';
import { WritePage } from './pages/boards/write-page.tsx';
import { loadCorrections } from './pages/corrections/load.ts';
import { CorrectionsPage } from './pages/corrections/corrections-page.tsx';
import { CorrectionPage } from './pages/correction/correction-page.tsx';
import { loadCorrection } from './pages/correction/load.ts';
import { loadAnswerExtract, loadResolutionExtract } from './pages/extract/load.ts';
import { AnswerExtractPage } from './pages/extract/answer-extract-page.tsx';
import { ResolutionExtractPage } from './pages/extract/resolution-extract-page.tsx';
import { FindPage } from './pages/find/find-page.tsx';
import { loadFind } from './pages/find/load.ts';
import { FindingsPage } from './pages/findings/findings-page.tsx';
import { loadFindings } from './pages/findings/load.ts';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { keep, pageSearch } from './search.ts';
import { Document } from './shell/document.tsx';

const root = createRootRouteWithContext<RouterContext>()({
  validateSearch: pageSearch,
  loaderDeps: ({ search: { on, at, world } }) => ({ on, at, world }),
  // An address with a clock that cannot be read still gets its page: the page's own question says what is wrong.
  loader: async ({ context, deps }) => {
    const [clocks, me] = await Promise.all([context.api.clocks(deps).catch(() => null), context.api.me().catch(() => null)]);
    const { act = null, refused = null, values = {} } = context.form ?? {};
    return { clocks, me, form: { act, refused, values } };
  },
  component: Document,
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.api.overview(deps),
  component: OverviewPage,
});

/** `subject`, `place` and `role` are the question; `q` and `where` are what was typed where nothing was chosen yet. `not` is the body of "Warum nicht …?", `wer` what was typed for it. */
const findSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'place', 'role', 'q', 'where', 'not', 'wer']) });

const find = createRoute({
  getParentRoute: () => root,
  path: '/zustaendigkeit',
  validateSearch: findSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const found = await loadFind(context.api, deps);
    if (found.kind !== 'redirect') return found;
    redirect({ to: '/zustaendigkeit', search: found.search, throw: true });
    throw new Error('The redirect above is thrown.');
  },
  component: FindPage,
});

const correction = createRoute({
  getParentRoute: () => root,
  path: '/zustaendigkeit/hinweis',
  validateSearch: (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'place', 'role', 'received']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadCorrection(context.api, deps, context.form),
  component: CorrectionPage,
});

/** `kind`, `subject` and `place` narrow the list; `after` is where its page begins. */
const findingsSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['kind', 'subject', 'place', 'q', 'where', 'after']) });

const findings = createRoute({
  getParentRoute: () => root,
  path: '/befunde',
  validateSearch: findingsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadFindings(context.api, deps),
  component: FindingsPage,
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadDrafts(context.api, deps),
  component: DraftsPage,
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadDraft(context.api, params.id, deps),
  component: DraftPage,
});

/** `muster` is the template that a draft begins with. */
const writeSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['muster']) });

const write = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/neu',
  validateSearch: writeSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadWriting(context.api, deps),
  component: WritePage,
});

const sessions = createRoute({
  getParentRoute: () => root,
  path: '/sitzungen',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadSessions(context.api, deps),
  component: SessionsPage,
});

const session = createRoute({
  getParentRoute: () => root,
  path: '/sitzungen/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadSession(context.api, params.id, deps),
  component: SessionPage,
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/gremien/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadBoard(context.api, params.id, deps),
  component: BoardPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadOffices(context.api, deps),
  component: SignInPage,
});

const answerExtract = createRoute({
  getParentRoute: () => root,
  path: '/zustaendigkeit/auszug',
  validateSearch: (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'place', 'role']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadAnswerExtract(context.api, deps),
  component: AnswerExtractPage,
});

const resolutionExtract = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/$id/auszug',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadResolutionExtract(context.api, params.id, deps),
  component: ResolutionExtractPage,
});

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/hinweise',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadCorrections(context.api, deps),
  component: CorrectionsPage,
});

export const routeTree = root.addChildren([overview, find, findings, answerExtract, resolutionExtract, correction, corrections, drafts, write, draft, sessions, session, board, signIn]);
