/** Every address of the app. Each page is its own chunk, fetched when one points at a link to it. */
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { InboxPage } from '../features/inbox/index.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { planPageSearch } from './planPageSearch.ts'
import { prefetchPlan } from './prefetchPlan.ts'
import { requireSession } from './requireSession.ts'
import { returnPath } from './returnPath.ts'
import { SignedIn } from './SignedIn.tsx'

interface RouterContext {
  readonly queryClient: QueryClient
}

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/logga-in',
  validateSearch: (search: Record<string, unknown>): { till?: string; fel?: string } => ({
    ...('till' in search ? { till: returnPath(search['till']) } : {}),
    ...(typeof search['fel'] === 'string' ? { fel: search['fel'] } : {}),
  }),
  component: lazyRouteComponent(() => import('../features/auth/index.ts'), 'SignInPage'),
})

const signedInElsewhereRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggad',
  component: lazyRouteComponent(() => import('../features/auth/index.ts'), 'SignedInPage'),
})

const signInLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/engangslank/$token',
  component: lazyRouteComponent(() => import('../features/auth/index.ts'), 'SignInLinkPage'),
})

const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/glomt-losenord',
  component: lazyRouteComponent(() => import('../features/auth/index.ts'), 'ForgottenPasswordPage'),
})

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nytt-losenord/$token',
  component: lazyRouteComponent(() => import('../features/auth/index.ts'), 'NewPasswordPage'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbjudan/$token',
  component: lazyRouteComponent(() => import('../features/auth/index.ts'), 'InvitationPage'),
})

/** What a board's link opens: outside sign-in, and the same for whoever is signed in. */
const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/las/$token',
  component: lazyRouteComponent(() => import('../features/board/index.ts'), 'BoardPage'),
})

/** The same page for a member who is about to send such a link; without the frame, as the board sees it. */
const boardPreviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ledamot/$versionId',
  beforeLoad: ({ context, location }) => requireSession(context.queryClient, location.href),
  component: lazyRouteComponent(() => import('../features/board/index.ts'), 'BoardPreviewPage'),
})

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => ({
    me: await requireSession(context.queryClient, location.href),
  }),
  component: SignedIn,
})

const workRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/work/index.ts'), 'WorkPage'),
})

const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/konto',
  component: lazyRouteComponent(() => import('../features/account/index.ts'), 'AccountPage'),
})

const inboxRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inkorg',
  component: InboxPage,
})

const adoptedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beslutade',
  /** `q`: what is searched for. */
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {},
  component: lazyRouteComponent(() => import('../features/adopted/index.ts'), 'AdoptedPage'),
})

const searchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sok',
  /** `q`: what is searched for. */
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {},
  component: lazyRouteComponent(() => import('../features/search/SearchPage.tsx'), 'SearchPage'),
})

const accessRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/atkomst',
  component: lazyRouteComponent(() => import('../features/access/index.ts'), 'AccessPage'),
})

/** Holds the plan's live connection while one moves between its pages. */
const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plan/$planId',
  // On its way while the page's code is fetched; whoever shows the plan waits for the same answer.
  loader: ({ context, params }) => prefetchPlan(context.queryClient, params.planId),
  component: lazyRouteComponent(() => import('./PlanLayout.tsx'), 'PlanLayout'),
})

const planPageRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/',
  validateSearch: planPageSearch,
  component: lazyRouteComponent(() => import('../features/plan/index.ts'), 'PlanPage'),
})

const budgetRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/budget',
  component: lazyRouteComponent(() => import('../features/budget/index.ts'), 'BudgetPage'),
})

const goalsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/malbild',
  /** `vy`: the scorecard, the matrix or the goal chain. */
  validateSearch: (search: Record<string, unknown>): { vy?: string } =>
    typeof search['vy'] === 'string' ? { vy: search['vy'] } : {},
  component: lazyRouteComponent(() => import('../features/goals/index.ts'), 'GoalsPage'),
})

const reviewRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/granskning',
  /** `avsnitt`: the section that is read. */
  validateSearch: (search: Record<string, unknown>): { avsnitt?: string } =>
    typeof search['avsnitt'] === 'string' ? { avsnitt: search['avsnitt'] } : {},
  component: lazyRouteComponent(() => import('../features/review/index.ts'), 'ReviewPage'),
})

const freezeRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/frys',
  component: lazyRouteComponent(() => import('../features/freeze/index.ts'), 'FreezePage'),
})

const versionsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/versioner',
  component: lazyRouteComponent(() => import('../features/versions/index.ts'), 'VersionsPage'),
})

const comparisonRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/jamforelse',
  /** What is compared, by the names that the server has for it. */
  validateSearch: (search: Record<string, unknown>): { fran?: string; till?: string } => ({
    ...(typeof search['fran'] === 'string' ? { fran: search['fran'] } : {}),
    ...(typeof search['till'] === 'string' ? { till: search['till'] } : {}),
  }),
  component: lazyRouteComponent(() => import('../features/comparison/index.ts'), 'ComparisonPage'),
})

const nextYearRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/nasta-ar',
  component: lazyRouteComponent(() => import('../features/nextYear/index.ts'), 'NextYearPage'),
})

const settingsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/installningar',
  validateSearch: (search: Record<string, unknown>): { del?: string } =>
    typeof search['del'] === 'string' ? { del: search['del'] } : {},
  component: lazyRouteComponent(() => import('../features/settings/index.ts'), 'SettingsPage'),
})

export const SIGNED_IN_ROUTE_ID: string = signedInRoute.id

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInElsewhereRoute,
  signInLinkRoute,
  forgottenPasswordRoute,
  newPasswordRoute,
  invitationRoute,
  boardRoute,
  boardPreviewRoute,
  signedInRoute.addChildren([
    workRoute,
    inboxRoute,
    accountRoute,
    accessRoute,
    adoptedRoute,
    searchRoute,
    planRoute.addChildren([
      planPageRoute,
      budgetRoute,
      goalsRoute,
      reviewRoute,
      freezeRoute,
      versionsRoute,
      comparisonRoute,
      nextYearRoute,
      settingsRoute,
    ]),
  ]),
])
