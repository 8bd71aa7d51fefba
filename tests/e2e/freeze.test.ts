/** "Frys version": what stands in the way leads to its place, and the freeze itself says what it does. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { objectionsToLooks } from './support/axe.ts'
import { clearTheWay } from './support/freezing.ts'
import { hasFocus, tabTo } from './support/keyboard.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const stage = useStage()

async function openFreeze(account: 'direktor' | 'sekreterare'): Promise<Page> {
  const { page } = await stage.visit(account)
  await page.goto(`/plan/${stage.planId}/frys`)
  await page.getByRole('heading', { level: 3 }).last().waitFor()
  return page
}

const freezeButton = (page: Page) => page.getByRole('button', { name: 'Frys version' })
const part = (page: Page, name: string) => page.getByRole('region', { name })

describe('a plan with something in the way', () => {
  test('is not frozen: the button leads to the list, and says why', async () => {
    const page = await openFreeze('direktor')
    await tabTo(page, freezeButton(page))
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { name: 'Måste lösas' })
    await expect(part(page, 'Måste lösas').getByRole('alert')).toAppear()
    expect(await hasFocus(heading)).toBe(true)
    expect(await page.getByRole('alert').textContent()).toMatch(
      /^Planen kan inte frysas än: \d+ saker måste lösas först\./,
    )
    await expect(page.getByRole('dialog')).toVanish()
  })

  test('names who can mend each thing, and leads to its very place', async () => {
    const page = await openFreeze('direktor')
    const budget = part(page, 'Måste lösas').getByRole('listitem').filter({ hasText: 'Bilaga 1 Budget 2027' })
    await expect(budget.getByText('Löses av Mikael Öberg')).toAppear()
    await budget.getByRole('link', { name: /^Fotnoten/ }).click()
    await page.waitForURL(/stycke=/)
    const footnote = page.locator('[data-section="budget"] [data-path^="footnotes/"]').first()
    await expect(footnote).toAppear()
    const isThere = () =>
      page.evaluate(() => document.activeElement?.closest('[data-path^="footnotes/"]') !== null)
    await expect.poll(isThere).toBe(true)
  })

  test('is approved from the list, section by section', async () => {
    const page = await openFreeze('direktor')
    const approve = page.getByRole('button', { name: 'Godkänn ”2.3 Skola och lärande”' })
    await approve.click()
    await expect(approve).toVanish()
  })

  test('has its open threads closed with one comment', async () => {
    const page = await openFreeze('direktor')
    const threads = part(page, 'Öppna trådar')
    await threads.getByRole('button', { name: 'Stäng alla med en kommentar' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Kommentar' }).fill('Vi återkommer till det här.')
    await dialog.getByRole('button', { name: 'Stäng trådarna' }).click()
    await expect(threads.getByText('Inga öppna trådar.')).toAppear()
  })

  test('is for the secretary to look at, and she is told who freezes', async () => {
    const page = await openFreeze('sekreterare')
    await expect(page.getByRole('heading', { name: 'Kan vi frysa?' })).toAppear()
    await expect(page.getByText('Planen fryses av Eva Sandström.')).toAppear()
    await expect(freezeButton(page)).toVanish()
    await expect(page.getByRole('button', { name: /^Godkänn/ })).toVanish()
    expect(await objectionsToLooks(page)).toEqual([])
  })
})

test('a freeze is announced to those who write, and taken back', async () => {
  const page = await openFreeze('direktor')
  const officer = await openPlan(stage, 'handlaggare2')
  const reader = await openPlan(stage, 'lasare')
  await page.getByLabel('Fryses kl.').fill('16:00')
  await page.getByRole('button', { name: /^Meddela: fryses/ }).click()
  const words = officer.page.getByRole('status').filter({ hasText: /^Direktören fryser planen .*16\.00\.$/ })
  await expect(words).toAppear()
  await expect(reader.page.getByText(/Direktören fryser planen/)).toVanish()
  await page.getByRole('button', { name: 'Ta tillbaka' }).click()
  await expect(words).toVanish()
})

describe('a plan with nothing in the way', () => {
  test('is frozen by the keyboard alone, after it has been said what that does', async () => {
    await clearTheWay(stage)
    const { page } = await stage.visit('direktor')
    const officer = await openPlan(stage, 'handlaggare5')
    await page.goto(`/plan/${stage.planId}/frys`)
    await expect(page.getByText('Inget står i vägen. Planen kan frysas.')).toAppear()
    await expect(page.getByText('1 person har planen öppen nu')).toAppear()
    expect(await page.getByRole('textbox', { name: 'Benämning' }).inputValue()).toBe('Förslag 1')

    // Somebody was quicker: the server knows of something that this page has not heard of.
    const review = {
      blocking: [],
      unapproved: ['forskning'],
      openThreads: [],
      toReview: [],
      changedSince: [],
    }
    await page.route('**/versions', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 409, json: { status: 409, code: 'freeze-obstructed', review } })
        : route.fallback(),
    )
    await freeze(page)
    await expect(page.getByText('Planen har ändrats. Det här står i vägen nu.')).toAppear()
    await expect(
      part(page, 'Måste lösas').getByRole('heading', { name: /Forskning och utveckling/ }),
    ).toAppear()
    await page.unroute('**/versions')
    await page.reload()

    await freeze(page)
    await expect(page.getByRole('heading', { name: 'Förslag 1 är fryst' })).toAppear()
    await expect(page.getByText(/^Kontrollsumma [0-9a-f]{12}…$/)).toAppear()
    await expect(officer.paper.getByText(/^Planen är fryst: Förslag 1, fryst \d+ \w+ \d{4}\. /)).toAppear()
    await expect(officer.page.getByRole('banner').getByText(/^Förslag 1, fryst/)).toAppear()
    expect(await objectionsToLooks(page)).toEqual([])

    // What the plan hands out from now on is the version, and nothing in it is offered to be changed.
    await page.goto(`/plan/${stage.planId}`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Mer om planen' }).click()
    await page.getByRole('menuitem', { name: 'Hämta som Word' }).click()
    expect((await download).suggestedFilename()).toMatch(/ – förslag 1\.docx$/)
    await expect(page.getByRole('button', { name: 'Lägg till avsnitt' })).toVanish()
  })
})

async function freeze(page: Page): Promise<void> {
  await tabTo(page, freezeButton(page))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Frys ”Förslag 1”?' })
  await expect(dialog.getByText(/kan aldrig ändras/)).toAppear()
  await tabTo(page, dialog.getByRole('button', { name: 'Frys', exact: true }))
  await page.keyboard.press('Enter')
  await expect(dialog).toVanish()
}
