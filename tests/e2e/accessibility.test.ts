/** WCAG 2.1 AA as far as a program can judge it, on every page, wide and narrow, light and dark. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, places } from './support/places.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

const looks = [1440, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

const stage = useStage()

describe.each(places)('$name', (place) => {
  test('has nothing that axe objects to', async () => {
    const { page } = await stage.visit(place.isInside ? 'samordnare' : null)
    await goTo(stage, page, place)
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      expect(await objectionsTo(page), `${width} px, ${colorScheme}`).toEqual([])
    }
  })
})

test('the plan has nothing that axe objects to while an officer writes in a goal', async () => {
  const officer = await openPlan(stage, 'handlaggare2')
  await officer.section('Socialtjänst och omsorg').getByRole('textbox').nth(1).click()
  for (const colorScheme of ['light', 'dark'] as const) {
    await officer.page.emulateMedia({ colorScheme })
    expect(await objectionsTo(officer.page), `in ${colorScheme}`).toEqual([])
  }
})

/** One line for each element, with what is wrong with it. */
async function objectionsTo(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}
