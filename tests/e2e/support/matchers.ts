/** Assertions about pages, which wait for what they assert. Playwright's words tell what was there instead. */
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Is on the page and visible, now or soon. */
    toAppear: (this: Matchers<R, T>) => Promise<void>
    /** Is not, or soon no more. */
    toVanish: (this: Matchers<R, T>) => Promise<void>
  }
}

expect.extend({
  toAppear: (locator: Locator) => becomes(locator, 'visible'),
  toVanish: (locator: Locator) => becomes(locator, 'hidden'),
})

async function becomes(locator: Locator, state: 'visible' | 'hidden') {
  try {
    await locator.waitFor({ state })
    return { pass: true, message: () => `${String(locator)} is ${state}` }
  } catch (error) {
    return { pass: false, message: () => String(error) }
  }
}
