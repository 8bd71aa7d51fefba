/** For the board: a memo, links that are made and taken back, and how the organisation's paper looks. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Account } from './support/accounts.ts'
import { saveScreenshot } from './support/screenshot.ts'
import { useStage } from './support/stage.ts'

const stage = useStage()

/** Last year's plan, which the demo comes with as adopted. */
const VERSIONS = '/plan/demo-2026/versioner'

async function openBoardPart(account: Account): Promise<Page> {
  const { page } = await stage.visit(account, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(VERSIONS)
  await page.getByText('Till styrelsen: PM, handlingar och länkar').last().click()
  await expect(page.getByRole('region', { name: 'PM till styrelsen' })).toAppear()
  return page
}

async function findsNothing(page: Page, name: string): Promise<void> {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await saveScreenshot(page, `board/${name} ${width}`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

describe('the memo', () => {
  test('that nobody has changed is kept with the package that is fetched beside it', async () => {
    const page = await openBoardPart('sekreterare')
    const memo = page.getByRole('region', { name: 'PM till styrelsen' })
    await expect(memo.getByText('Inte sparat än')).toAppear()
    await Promise.all([
      page.waitForEvent('download'),
      memo.getByRole('link', { name: 'Hämta styrelsehandlingar' }).click(),
    ])
    await expect(memo.getByText('Sparat', { exact: true })).toAppear()
  })

  test('begins with what most say, is kept once somebody has written in it, and is there for the next', async () => {
    const page = await openBoardPart('sekreterare')
    const memo = page.getByRole('region', { name: 'PM till styrelsen' })
    const proposal = memo.getByLabel('Förslag till beslut')
    await expect.poll(() => proposal.inputValue()).toMatch(/^Styrelsen beslutar\n\n- att ställa sig bakom/)
    await memo.getByLabel('Vad som är nytt mot förra året').fill('Ett nytt mål.')
    await memo.getByLabel('Bakgrund').focus()
    await expect(memo.getByText('Sparat', { exact: true })).toAppear()
    const again = await openBoardPart('direktor')
    const kept = again.getByRole('region', { name: 'PM till styrelsen' })
    const told = kept.getByLabel('Vad som är nytt mot förra året')
    await expect.poll(() => told.inputValue()).toBe('Ett nytt mål.')
    await expect(kept.getByText('Sparat', { exact: true })).toAppear()
  })

  test('goes first in one PDF with the plan', async () => {
    const page = await openBoardPart('sekreterare')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Hämta styrelsehandlingar' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^\S+ Verksamhetsplan och budget 2026 – förslag 1\.pdf$/)
  })
})

describe('a board link', () => {
  test('is made, copied once, seen to be opened, and taken back', async () => {
    const page = await openBoardPart('sekreterare')
    await page.getByRole('button', { name: 'Skapa styrelselänk' }).click()
    const dialog = page.getByRole('dialog', { name: 'Skapa styrelselänk' })
    await dialog.getByLabel('För vem').fill('Styrelsen 4 december')
    await dialog.getByLabel('Gäller till och med').fill('2001-01-01')
    await expect(dialog.getByText('Välj en dag som ligger framåt')).toAppear()
    await expect
      .poll(() => dialog.getByRole('button', { name: 'Skapa styrelselänk' }).isDisabled())
      .toBe(true)
    const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 10)
    await dialog.getByLabel('Gäller till och med').fill(inAMonth)
    await findsNothing(page, 'new link')
    await dialog.getByRole('button', { name: 'Skapa styrelselänk' }).click()
    await dialog.getByRole('button', { name: 'Kopiera länk' }).click()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toMatch(/\/las\/[\w-]{43}$/u)
    const link = await copied()
    await dialog.getByRole('button', { name: 'Klart' }).click()
    const links = page.getByRole('region', { name: 'Styrelselänkar' })
    await expect(links.getByText('inte öppnad än')).toAppear()

    const { page: member } = await stage.visit(null)
    await member.goto(new URL(link).pathname)
    await expect(member.getByRole('heading', { level: 1 })).toAppear()
    await page.reload()
    await page.getByText('Till styrelsen: PM, handlingar och länkar').last().click()
    await expect(links.getByText('öppnad 1 gång')).toAppear()
    expect(await page.content()).not.toContain(new URL(link).pathname)
    await findsNothing(page, 'links')

    await links.getByRole('button', { name: 'Återkalla länken för Styrelsen 4 december' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click()
    await expect(links.getByText(/^återkallad /)).toAppear()
    await member.reload()
    await expect(member.getByRole('heading', { name: 'Länken har återkallats' })).toAppear()
  })

  test('is not for those who only read', async () => {
    const page = await openBoardPart('lasare')
    await expect(page.getByRole('button', { name: 'Skapa styrelselänk' })).toVanish()
    await expect.poll(() => page.getByLabel('Förslag till beslut').isDisabled()).toBe(true)
  })
})

describe('the looks on paper', () => {
  const PART = '/plan/demo/installningar?del=theme'

  test('are chosen by an administrator, who sees at once whether a colour can be read', async () => {
    const { page } = await stage.visit('samordnare')
    await page.goto(PART)
    const colour = page.getByLabel('Färg på rubriker och linjer')
    await expect(page.getByText('Kontrast mot vitt 7,50:1.')).toAppear()
    await findsNothing(page, 'theme')
    await colour.fill('#ffcc00')
    await expect(page.getByText('Kontrast mot vitt 1,51:1.')).toAppear()
    const save = page.getByRole('button', { name: 'Spara' })
    expect(await save.isDisabled()).toBe(true)
    await colour.fill('#7a1f5c')
    await page.getByLabel('Source Sans, utan klackar').check()
    await save.click()
    await expect(page.getByText('Utseendet är sparat.')).toAppear()
    await page.reload()
    await expect.poll(() => colour.inputValue()).toBe('#7a1f5c')
    const { page: other } = await stage.visit('direktor')
    await other.goto(PART)
    await expect(other.getByText('Utseendet väljs av organisationens administratörer.')).toAppear()
    expect(await other.getByLabel('Färg på rubriker och linjer').isDisabled()).toBe(true)
  })

  test('have no place for a logo that is a program', async () => {
    const { page } = await stage.visit('samordnare')
    await page.goto(PART)
    const choose = async (name: string, content: string) =>
      page.locator('input[type=file]').setInputFiles({
        name,
        mimeType: 'image/svg+xml',
        buffer: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`),
      })
    await expect(page.getByRole('button', { name: 'Välj fil' })).toAppear()
    await choose('evil.svg', '<script>alert(1)</script>')
    await page.getByRole('button', { name: 'Spara' }).click()
    await expect(page.getByRole('alert').getByText('Logotypen går inte att använda: script.')).toAppear()
    await choose('good.svg', '<path d="M0 0h9v9z"/>')
    await page.getByLabel('Vad logotypen föreställer').fill('En trekant')
    await page.getByRole('button', { name: 'Spara' }).click()
    await expect(page.getByText('Utseendet är sparat.')).toAppear()
    await expect(page.getByRole('img', { name: 'En trekant' })).toAppear()
  })
})
