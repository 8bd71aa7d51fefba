/** "Versioner och beslut": from the first proposal to an adopted plan, with what a secretary meets on the way. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { objectionsToLooks } from './support/axe.ts'
import { clearTheWay, freeze } from './support/freezing.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const stage = useStage()
beforeAll(() => clearTheWay(stage))

const today = new Date().toISOString().slice(0, 10)
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

async function openVersions(page: Page): Promise<void> {
  await page.goto(`/plan/${stage.planId}/versioner`)
  await page.getByRole('heading', { name: 'Ärendet' }).waitFor()
}

interface Decision {
  readonly date?: string
  readonly paragraph: string
  readonly outcome: 'Antogs' | 'Antogs med ändringar' | 'Återförvisades'
  readonly text: string
}

/** Records a decision on the latest version, of the body that stands chosen. */
async function record(page: Page, { date = today, paragraph, outcome, text }: Decision): Promise<void> {
  await page.getByRole('button', { name: 'Registrera beslut' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Sammanträdesdatum').fill(date)
  await dialog.getByLabel('Paragraf (§)').fill(paragraph)
  await dialog.getByRole('radio', { name: outcome, exact: true }).check()
  await dialog.getByRole('textbox', { name: 'Beslutsmening' }).fill(text)
  await dialog.getByRole('button', { name: 'Registrera' }).click()
  await expect(dialog).toVanish()
}

const item = (page: Page, name: RegExp | string) => page.getByRole('article', { name })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('the case goes its way: returned, adopted by the board, adopted with changes, and cited', async () => {
  const { page, context } = await stage.visit('sekreterare')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const officer = await openPlan(stage, 'handlaggare5')
  await openVersions(page)
  await expect(page.getByText('Ingen version är fryst än.', { exact: false })).toAppear()
  await page.getByRole('button', { name: 'Kopiera till diariet' }).click()
  await expect.poll(() => copied(page)).toContain('Dnr: 2026-118')

  await freeze(stage, 'Förslag 1')
  await expect(item(page, 'Förslag 1').getByText(/^Fryst .* av Eva Sandström$/)).toAppear()
  await expect(page.getByText('Näst på tur att besluta: styrelsen')).toAppear()
  await page.getByRole('button', { name: 'Kopiera till diariet' }).click()
  await expect.poll(() => copied(page)).toMatch(/Kontrollsumma \(SHA-256\): [0-9a-f]{64}$/)
  const download = page.waitForEvent('download')
  await item(page, 'Förslag 1').getByRole('link', { name: 'Hämta Förslag 1: PDF', exact: true }).click()
  expect((await download).suggestedFilename()).toBe(
    '2026-118 Verksamhetsplan och budget 2027 – förslag 1.pdf',
  )

  await record(page, { paragraph: '80', outcome: 'Återförvisades', text: 'Återförvisas för komplettering.' })
  await expect(item(page, 'Styrelsen § 80, återförvisades')).toAppear()
  await expect(
    officer.paper.getByText('Återförvisad av styrelsen: ”Återförvisas för komplettering.”'),
  ).toAppear()
  expect(await objectionsToLooks(page)).toEqual([])

  await freeze(stage, 'Förslag 2')
  await record(page, { paragraph: '§ 84', outcome: 'Antogs', text: 'Styrelsen ställer sig bakom planen.' })
  await expect(item(page, 'Styrelsen § 84, antogs')).toAppear()
  await expect(page.getByText('Näst på tur att besluta: förbundsfullmäktige')).toAppear()
  await record(page, { paragraph: '12', outcome: 'Antogs med ändringar', text: 'Antas med tillägg.' })
  await expect(officer.paper.getByText(/^Antogs med ändringar: skriv in dem/)).toAppear()

  const director = await stage.visit('direktor')
  await director.page.goto(`/plan/${stage.planId}/frys`)
  const label = director.page.getByRole('textbox', { name: 'Benämning' })
  await label.waitFor()
  await expect.poll(() => label.inputValue()).toBe('Beslutad lydelse')
  await freeze(stage, 'Beslutad lydelse')
  await expect(page.getByText('Planen är antagen av alla som ska besluta.')).toAppear()
  await expect(item(page, 'Beslutad lydelse').getByText('Lydelse efter', { exact: false })).toAppear()
  await expect(page.getByRole('button', { name: 'Registrera beslut' })).toVanish()
  await page.getByRole('button', { name: 'Kopiera hänvisning' }).click()
  await expect
    .poll(() => copied(page))
    .toBe(
      `Verksamhetsplan och budget 2027, Samverkan Älvkusten, förbundsfullmäktige ${today} § 12, dnr 2026-118`,
    )
})

test('a decision is corrected by a new entry, with its reason, and what stood there is still read', async () => {
  const { page } = await stage.visit('sekreterare')
  await openVersions(page)
  const decision = item(page, /^Förbundsfullmäktige § 12/)
  await decision.getByRole('button', { name: 'Justerat: lägg till datum' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Protokollsutdrag').setInputFiles({
    name: 'protokoll.pdf',
    mimeType: 'application/pdf',
    buffer: PDF,
  })
  await dialog.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect(dialog).toVanish()
  await expect(decision.getByText(/^Justerat \d/)).toAppear()
  await expect(decision.getByRole('link', { name: 'Protokollsutdrag (PDF)' })).toAppear()
  await decision.getByText('Rättat 1 gång').click()
  await expect(decision.getByText(/”Protokollet är justerat.”/)).toAppear()
  await expect(decision.getByText(/^Justerat: inget → \d/)).toAppear()
})

test('what is missing is said at its field, and what is unlikely beside it', async () => {
  const { page } = await stage.visit('sekreterare')
  await openVersions(page)
  await item(page, /^Styrelsen § 84/)
    .getByRole('button', { name: 'Rätta beslutet' })
    .click()
  const dialog = page.getByRole('dialog')
  const reason = dialog.getByRole('textbox', { name: 'Varför rättas det?' })
  await dialog.getByLabel('Sammanträdesdatum').fill('2020-01-31')
  await expect(dialog.getByText(/^Datumet är före frysningen/)).toAppear()
  await dialog.getByRole('button', { name: 'Spara rättelsen' }).click()
  await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('true')
  await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await objectionsToLooks(page)).toEqual([])
})

test('an adopted plan is found by what it says, and cited by section', async () => {
  const { page, context } = await stage.visit('lasare')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/beslutade')
  await expect(page.getByRole('article', { name: /Verksamhetsplan och budget 2027/ })).toAppear()
  await page.getByRole('searchbox', { name: 'Sök i de beslutade planerna' }).fill('kansli medlemmarna')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Inga träffar på ”kansli medlemmarna”|^\d+ träff/)).toAppear()
  await page.getByRole('searchbox').fill('forskning')
  await page.keyboard.press('Enter')
  const hit = page
    .getByRole('listitem')
    .filter({ has: page.locator('mark') })
    .first()
  await expect(hit).toAppear()
  await hit.getByRole('button', { name: /^Kopiera hänvisning till/ }).click()
  await expect.poll(() => copied(page)).toMatch(/förbundsfullmäktige \S+ § 12, dnr 2026-118, avsnitt /)
  expect(await objectionsToLooks(page)).toEqual([])
})
