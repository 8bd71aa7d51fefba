/** One person at one browser: a context with a session of its own, and its first tab. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { emailOf, type Account } from './accounts.ts'
import { signIn } from './api.ts'

export interface VisitOptions extends BrowserContextOptions {
  /** Where this person reaches the server, if not at its own address. */
  readonly origin?: string
}

export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** What the pages have thrown or complained of; a healthy visit has none. */
  readonly complaints: readonly string[]
}

/** Chromium reports whatever finds no server, also where that is what a test is about. */
const NETWORK_FAILURE =
  /^(Failed to load resource|WebSocket connection to '\S+' failed: Error in connection establishment)/

const DESK = { width: 1440, height: 900 }

export async function openVisitor(
  browser: Browser,
  origin: string,
  account: Account | null,
  options: BrowserContextOptions,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: DESK,
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    // Each visit is a first one, for which the worker would only fetch the whole app; who tests it allows it.
    serviceWorkers: 'block',
    ...options,
  })
  if (account !== null) {
    await context.addCookies([{ ...(await signIn(origin, emailOf(account))), url: origin, httpOnly: true }])
  }
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error' && !NETWORK_FAILURE.test(message.text())) complaints.push(message.text())
  })
  return { context, page: await context.newPage(), complaints }
}
