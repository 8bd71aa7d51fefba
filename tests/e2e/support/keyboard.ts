import type { Locator, Page } from 'playwright-core'

/** More stops than any page of ours has before what one looks for. */
const MOST_STOPS = 150

export const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement)

/** Presses Tab until the focus is there, as one without a mouse does. */
export async function tabTo(page: Page, locator: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await locator.waitFor()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(locator)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${String(locator)} is not reached by ${key}`)
}
