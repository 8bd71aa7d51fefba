/** What axe objects to on a page: WCAG 2.1 AA as far as a program can judge it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

const looks = [1440, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** Wide and narrow, light and dark. */
export async function objectionsToLooks(page: Page): Promise<string[]> {
  const objections: string[] = []
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const found = await objectionsTo(page)
    objections.push(...found.map((objection) => `${width} px, ${colorScheme}: ${objection}`))
  }
  return objections
}

/** One line for each element, with what is wrong with it. */
export async function objectionsTo(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
