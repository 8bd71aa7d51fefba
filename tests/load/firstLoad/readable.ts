/** When a plan can be read: as soon as the last of its sections has been painted. Noted inside the page, to the frame. */
import type { Page } from 'playwright-core'

const MARK = 'plan-readable'

/** Before the page is opened. */
export async function watchForSections(page: Page, count: number): Promise<void> {
  await page.addInitScript(
    ([mark, wanted]) => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll('article [data-section]').length < wanted) return
        observer.disconnect()
        // The second frame begins when the first has been painted.
        requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(mark)))
      })
      observer.observe(document, { subtree: true, childList: true })
    },
    [MARK, count] as const,
  )
}

/** Milliseconds since the navigation began. */
export async function readableAfter(page: Page): Promise<number> {
  const found = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, MARK)
  return (await found.jsonValue()) ?? Number.NaN
}
