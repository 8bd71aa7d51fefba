/** Every page of the app, and what must be on it before it counts as shown. */
import type { Page } from 'playwright-core'
import type { Account } from './accounts.ts'
import type { Stage } from './stage.ts'

export interface Place {
  readonly name: string
  /** Whether one must have signed in to see it. */
  readonly isInside: boolean
  /** Who sees it, where not everybody does. */
  readonly account?: Account
  readonly path: (planId: string) => string
  readonly shown: (page: Page) => Promise<void>
}

const headed = (page: Page, level = 1) => page.getByRole('heading', { level }).first().waitFor()

const planShown = async (page: Page) => {
  await page.getByRole('article').getByRole('region').last().waitFor()
  await page.getByRole('textbox').first().waitFor()
}

export const places: readonly Place[] = [
  {
    name: 'sign-in',
    isInside: false,
    path: () => '/logga-in',
    shown: (page) => page.getByRole('button', { name: 'Birgitta Hedlund' }).waitFor(),
  },
  { name: 'forgotten-password', isInside: false, path: () => '/glomt-losenord', shown: headed },
  {
    name: 'work',
    isInside: true,
    path: () => '/',
    shown: (page) => page.getByRole('region').nth(2).waitFor(),
  },
  {
    name: 'account',
    isInside: true,
    path: () => '/konto',
    shown: (page) => page.getByRole('region', { name: /Programnycklar|Program keys/ }).waitFor(),
  },
  { name: 'plan', isInside: true, path: (planId) => `/plan/${planId}`, shown: planShown },
  {
    name: 'budget',
    isInside: true,
    path: (planId) => `/plan/${planId}/budget`,
    shown: (page) => page.getByRole('rowheader', { name: 'Styrelsen' }).first().waitFor(),
  },
  {
    name: 'thread',
    isInside: true,
    path: (planId) => `/plan/${planId}?trad=fragan-om-lasaret`,
    shown: (page) => page.locator('[data-card="fragan-om-lasaret"]').getByRole('textbox').waitFor(),
  },
  ...['styrkort', 'matris', 'trad'].map((view): Place => ({
    name: `goals-${view}`,
    isInside: true,
    path: (planId) => `/plan/${planId}/malbild?vy=${view}`,
    shown: (page) => page.getByText('Gemensam röst').first().waitFor({ state: 'attached' }),
  })),
  { name: 'review', isInside: true, path: (planId) => `/plan/${planId}/granskning`, shown: headed },
  {
    name: 'reading',
    isInside: true,
    path: (planId) => `/plan/${planId}/granskning?avsnitt=skola`,
    shown: (page) => page.locator('[data-section="skola"]').getByRole('paragraph').last().waitFor(),
  },
  {
    name: 'freeze',
    isInside: true,
    account: 'direktor',
    path: (planId) => `/plan/${planId}/frys`,
    shown: (page) => page.getByRole('heading', { level: 3 }).last().waitFor(),
  },
  {
    name: 'versions',
    isInside: true,
    path: (planId) => `/plan/${planId}/versioner`,
    shown: (page) => page.getByRole('main').getByRole('link').last().waitFor(),
  },
  { name: 'adopted', isInside: true, path: () => '/beslutade', shown: headed },
  { name: 'inbox', isInside: true, path: () => '/inkorg', shown: headed },
  {
    name: 'access',
    isInside: true,
    account: 'samordnare',
    path: () => '/atkomst',
    shown: (page) => page.getByRole('listitem').first().waitFor(),
  },
  ...['sections', 'members', 'facts', 'overarchingGoals', 'areas', 'columns', 'labels', 'rules'].map(
    (part): Place => ({
      name: `settings-${part}`,
      isInside: true,
      path: (planId) => `/plan/${planId}/installningar?del=${part}`,
      shown: (page) => headed(page, 2),
    }),
  ),
]

export async function goTo(stage: Stage, page: Page, place: Place): Promise<void> {
  await page.goto(place.path(stage.planId))
  await place.shown(page)
}
