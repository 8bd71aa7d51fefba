import type { Page, PageScreenshotOptions } from 'playwright-core'
import { join } from 'node:path'

/** Git ignores it. */
const folder = join(import.meta.dirname, '../screenshots')

/** For whoever wants to look, and says so: some hundreds of pictures are a good part of what such a run costs. */
const isAskedFor = process.env['SAMPLAN_SCREENSHOTS'] !== undefined

/** `name` may hold folders. */
export async function saveScreenshot(
  page: Page,
  name: string,
  options: PageScreenshotOptions = {},
): Promise<void> {
  if (isAskedFor) await page.screenshot({ path: `${join(folder, name)}.png`, ...options })
}

/** Of a page on which a test has failed. */
export async function saveFailure(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${join(folder, 'failed', name)}.png` })
}
