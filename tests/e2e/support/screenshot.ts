import type { Page, PageScreenshotOptions } from 'playwright-core'
import { join } from 'node:path'

/** Git ignores it. */
const folder = join(import.meta.dirname, '../screenshots')

/** `name` may hold folders. */
export async function saveScreenshot(
  page: Page,
  name: string,
  options: PageScreenshotOptions = {},
): Promise<void> {
  await page.screenshot({ path: `${join(folder, name)}.png`, ...options })
}
