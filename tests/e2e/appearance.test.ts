/** Every page at the sizes people have: in pictures for whoever asks for them, and never wider than its window. */
import { describe, expect, test } from 'vitest'
import { goTo, places } from './support/places.ts'
import { saveScreenshot } from './support/screenshot.ts'
import { useStage } from './support/stage.ts'

/** A desk; a laptop of 1366 × 768 at 150 %; a tablet; a phone, which is also a desk at 400 %. */
const sizes = [
  { width: 1440, height: 900 },
  { width: 911, height: 410 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
]
/** English is drawn by the same rules, so that one scheme shows what is different: the lengths of words. */
const languages = [
  { locale: 'sv', schemes: ['light', 'dark'] },
  { locale: 'en', schemes: ['light'] },
] as const

const stage = useStage()

describe.each(places)('$name', (place) => {
  test.each(languages)('fits, in $locale', async ({ locale, schemes }) => {
    const { page, context } = await stage.visit(place.isInside ? (place.account ?? 'handlaggare2') : null)
    await context.addInitScript((chosen) => localStorage.setItem('samplan.locale', chosen), locale)
    await goTo(stage, page, place)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme })
        await saveScreenshot(page, `${place.name}/${locale} ${size.width}x${size.height} ${colorScheme}`)
      }
      // A page that is laid out otherwise for a phone is drawn anew first.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
          message: `${size.width} px`,
        })
        .toBeLessThanOrEqual(size.width)
    }
  })
})

test('on paper the plan has its table of contents, and nothing of the app around it', async () => {
  const { page } = await stage.visit('lasare')
  await page.goto(`/plan/${stage.planId}`)
  await page.getByRole('article').getByRole('region').last().waitFor()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('banner')).toVanish()
  await expect(page.getByRole('complementary')).toVanish()
  await expect(page.getByRole('article').getByRole('navigation', { name: 'Innehåll' })).toAppear()
  await saveScreenshot(page, 'plan/print', { fullPage: true })
})
