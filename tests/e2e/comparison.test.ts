/** What is new against last year's plan, and between versions: seen in place, by keys alone, on every screen and on paper. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { objectionsTo, objectionsToLooks } from './support/axe.ts'
import { useStage } from './support/stage.ts'

const stage = useStage()

async function openComparison(page: Page, query = ''): Promise<void> {
  await page.goto(`/plan/${stage.planId}/jamforelse${query}`)
  await page.getByRole('heading', { name: 'Sammanfattning' }).waitFor()
}

const stops = (page: Page) => page.locator('[data-change]')

test('the coordinator finds what is new since last year from the plan’s menu', async () => {
  const { page } = await stage.visit('samordnare')
  await page.goto(`/plan/${stage.planId}`)
  await page.getByRole('button', { name: 'Mer om planen' }).click()
  await page.getByRole('menuitem', { name: 'Jämför med …' }).click()
  await page.getByRole('heading', { name: 'Jämförelse', level: 1 }).waitFor()

  expect(await page.getByLabel('Från').inputValue()).toBe('plan:demo-2026')
  const summary = page.getByRole('region', { name: 'Sammanfattning' })
  await summary.getByText('22 726 768 → 22 997 550').first().waitFor()
  expect(await summary.getByText('omformulerade').count()).toBeGreaterThan(0)

  // Struck through and underlined, and said.
  const reworded = page
    .locator('[data-change="goals"]')
    .filter({ hasText: 'Medlemskommunerna deltar i minst' })
  expect(await reworded.locator('del').textContent()).toBe(' [borttaget: en ansökan] ')
  expect(await reworded.locator('ins').textContent()).toBe(' [infogat: tre ansökningar] ')

  const budget = page.getByRole('table', { name: /Sammanställning av budget/ })
  const row = budget.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Direktören' }) })
  const cells = await row.getByRole('cell').allTextContents()
  expect(cells.map((cell) => cell.replaceAll('\u00A0', ' '))).toEqual([
    '141',
    '230 000',
    '160 000',
    '−70 000',
    '−30,4 %',
  ])
})

test('the keys go from change to change, and every one of them is counted', async () => {
  const { page } = await stage.visit('lasare', { viewport: { width: 911, height: 410 } })
  await openComparison(page)
  const count = await stops(page).count()
  await page.getByText(`${count} ändringar`).waitFor()

  await page.keyboard.press('j')
  await page.getByText(`Ändring 1 av ${count}`).waitFor()
  expect(
    await stops(page)
      .first()
      .evaluate((stop) => stop === document.activeElement),
  ).toBe(true)
  await page.keyboard.press('k')
  await page.getByText(`Ändring ${count} av ${count}`).waitFor()
  const last = await stops(page).last().boundingBox()
  expect(last && last.y < 410 && last.y + last.height > 0).toBe(true)
  await page.keyboard.press('j')
  await page.getByText(`Ändring 1 av ${count}`).waitFor()

  // Where letters choose something, they do.
  await page.getByLabel('Visa', { exact: true }).focus()
  await page.keyboard.press('j')
  await page.getByText(`Ändring 1 av ${count}`).waitFor()
})

test('a line of the summary leads to its first change, also when that is filtered away', async () => {
  const { page } = await stage.visit('direktor')
  await openComparison(page)
  await page.getByLabel('Visa', { exact: true }).selectOption('Budget')
  await page.getByText('1 ändring', { exact: true }).waitFor()
  expect(await stops(page).count()).toBe(1)

  const summary = page.getByRole('region', { name: 'Sammanfattning' })
  await summary.getByRole('button', { name: /omformulerade/ }).press('Enter')
  const current = page.locator('[data-change][data-current]')
  expect(await current.getAttribute('data-change')).toBe('goals')
  expect(await current.evaluate((stop) => stop === document.activeElement)).toBe(true)
})

test('sections without changes are folded, and unfold to their titles', async () => {
  const { page } = await stage.visit('lasare')
  await openComparison(page)
  const fold = page.getByText(/\d+ avsnitt oförändrade/).first()
  await fold.click()
  const titles = page.locator('details[open] li')
  expect(await titles.count()).toBe(Number.parseInt((await fold.textContent()) ?? '', 10))
})

test('a choice stands in the address, and what says the same says so', async () => {
  const { page } = await stage.visit('lasare')
  await openComparison(page)
  await page.getByLabel('Från').selectOption('Planen som den är nu')
  await page.getByText('Inget skiljer dem åt.').waitFor()
  expect(new URL(page.url()).searchParams.get('fran')).toBe('now')
})

test('an address that names nothing says so', async () => {
  const { page } = await stage.visit('lasare')
  await page.goto(`/plan/${stage.planId}/jamforelse?fran=ingen-version&till=now`)
  await page.getByText('Det finns inget sådant att jämföra med.').waitFor()
  expect(await stops(page).count()).toBe(0)
})

test('nothing is wider than the screen, nor has anything that axe objects to', async () => {
  const { page } = await stage.visit('lasare')
  await openComparison(page)
  for (const [width, height] of [
    [1440, 900],
    [911, 410],
    [768, 1024],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await expect.poll(wide, { message: `at ${width}` }).toBeLessThanOrEqual(0)
    const bar = await page.getByRole('button', { name: 'Nästa ändring' }).locator('..').boundingBox()
    expect(bar?.height, `the bar at ${width}`).toBeLessThanOrEqual(48)
  }
  expect(await objectionsToLooks(page)).toEqual([])
  await page.keyboard.press('j')
  expect(await objectionsTo(page)).toEqual([])
})

test('on paper it is the summary and the changes, without what one presses', async () => {
  const { page } = await stage.visit('lasare')
  await openComparison(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Nästa ändring' }).isVisible()).toBe(false)
  expect(await page.getByText('Från Verksamhetsplan och budget 2026').isVisible()).toBe(true)
  expect(await stops(page).first().isVisible()).toBe(true)
})
