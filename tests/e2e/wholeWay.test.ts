/**
 * A plan's whole way: it cannot be frozen, is mended, frozen, read by the board, sent back, frozen again, decided by two
 * bodies and adopted; and afterwards anybody finds out whether a single byte of it has changed.
 */
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { openPlan } from './support/openPlan.ts'
import { flipBit, verify } from './support/archive.ts'
import { networkTo } from './support/network.ts'
import { useStage } from './support/stage.ts'

const TIMEOUT_MS = 180_000

const OPEN_TAB = 'Skola och lärande'
const OFFLINE_TAB = 'Forskning och utveckling'
const TOO_LATE = 'Detta skrevs i tåget.'

const MEETING = '2026-12-04'

const planSchema = z.object({
  sections: z.array(z.object({ id: z.string(), blocks: z.array(z.unknown()), status: z.string() })),
  members: z.array(z.object({ userId: z.string(), role: z.string() })),
})

const caseSchema = z.object({ versions: z.array(z.object({ id: z.string(), label: z.string() })) })

describe('from a draft to an adopted plan', () => {
  const stage = useStage()

  const commands = () => `/api/plans/${stage.planId}/commands`

  async function give(account: 'direktor' | 'samordnare', command: object): Promise<void> {
    await (await stage.apiAs(account)).post(z.unknown(), commands(), command)
  }

  const readPlan = async () =>
    (await stage.apiAs('direktor')).get(planSchema, `/api/plans/${stage.planId}/plan.json`)

  /** What stands in the way in the demo's plan and is no matter of the budget. */
  async function mend(): Promise<void> {
    const { members } = await readPlan()
    const coordinator = members.find(({ role }) => role === 'coordinator')
    await give('samordnare', {
      type: 'assign-owners',
      sectionId: 'uppfoljning',
      userIds: [coordinator?.userId],
    })
    await give('samordnare', { type: 'remove-section', sectionId: 'styrelsens-mal' })
    await give('direktor', { type: 'accept-suggestion', threadId: 'forslaget-om-utbildningar' })
    await give('direktor', { type: 'resolve-thread', threadId: 'fragan-om-matt' })
  }

  async function approveAll(): Promise<void> {
    const { sections } = await readPlan()
    for (const { id, blocks, status } of sections)
      if (blocks.length > 0 && status !== 'approved')
        await give('direktor', { type: 'set-section-status', sectionId: id, status: 'approved' })
  }

  async function mendFootnote(): Promise<void> {
    const { page } = await stage.visit('ekonom')
    await page.goto(`/plan/${stage.planId}/budget`)
    await page.locator('[role="grid"][aria-readonly="false"]').waitFor()
    await page.getByRole('button', { name: 'Ändra fotnoten *' }).click()
    await page.getByRole('button', { name: 'Rätta summan' }).click()
    await expect(page.getByText(/Skillnad 5.000 kr/).first()).toVanish()
    await page
      .getByRole('banner')
      .getByText(/^Sparat/)
      .waitFor()
  }

  async function frozenText(label: string): Promise<string> {
    const reader = await stage.apiAs('lasare')
    const { versions } = await reader.get(caseSchema, `/api/plans/${stage.planId}/versions`)
    const id = versions.find((version) => version.label === label)?.id
    return JSON.stringify(await reader.get(z.unknown(), `/api/versions/${id}/plan.json`))
  }

  async function openFreezePage(page: Page): Promise<void> {
    await page.goto(`/plan/${stage.planId}/frys`)
    await page.getByRole('heading', { name: 'Frys version', level: 1 }).waitFor()
  }

  async function freeze(page: Page, label: string): Promise<void> {
    await page.getByText('Inget står i vägen. Planen kan frysas.').waitFor()
    await expect.poll(() => page.getByRole('textbox', { name: 'Benämning' }).inputValue()).toBe(label)
    await page.getByRole('button', { name: 'Frys version' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Frys', exact: true }).click()
    await page.getByRole('heading', { name: `${label} är fryst` }).waitFor()
  }

  async function record(page: Page, body: string, paragraph: string, outcome: string): Promise<void> {
    await page.goto(`/plan/${stage.planId}/versioner`)
    await page.getByRole('button', { name: 'Registrera beslut' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByLabel('Organ').inputValue()).toBe(body)
    await dialog.getByLabel('Sammanträdesdatum').fill(MEETING)
    await dialog.getByLabel('Paragraf (§)').fill(paragraph)
    await dialog.getByRole('radio', { name: outcome, exact: true }).click()
    await dialog.getByLabel('Beslutsmening').fill(`Beslut enligt § ${paragraph}.`)
    await dialog.getByRole('button', { name: 'Registrera', exact: true }).click()
    await page.getByRole('heading', { name: new RegExp(`§ ${paragraph}`) }).waitFor()
  }

  test('the whole way', { timeout: TIMEOUT_MS }, async () => {
    const { page } = await stage.visit('direktor')
    await openFreezePage(page)
    await page.getByRole('button', { name: 'Frys version' }).click()
    await expect(page.getByText(/^Planen kan inte frysas än: \d+ saker måste lösas först/)).toAppear()
    await expect(page.getByText('Avsnittet är tomt.')).toAppear()

    await mend()
    await mendFootnote()
    await approveAll()

    const officer = await openPlan(stage, 'handlaggare3')
    const network = await networkTo(stage.server.origin)
    onTestFinished(network.close)
    const traveller = await openPlan(stage, 'handlaggare5', { origin: network.origin })
    await traveller.text(OFFLINE_TAB).waitFor()
    await traveller.saved()
    network.cut()
    await traveller.page.context().setOffline(true)
    await traveller.write(OFFLINE_TAB, TOO_LATE)
    await traveller.unsaved()

    await freeze(page, 'Förslag 1')
    await expect(officer.page.getByText(/^Planen är fryst: Förslag 1/)).toAppear()
    await expect(officer.text(OPEN_TAB)).toVanish()

    network.mend()
    await traveller.page.context().setOffline(false)
    await expect(
      traveller.page.getByText(/^Planen frystes .* Det du skrev sedan är inte med, men finns kvar\./),
    ).toAppear()
    await traveller.page.getByRole('button', { name: 'Visa', exact: true }).click()
    await expect(traveller.page.getByText(TOO_LATE).filter({ visible: true }).first()).toAppear()
    await traveller.page.keyboard.press('Escape')

    const { page: secretary } = await stage.visit('sekreterare')
    const link = await makeBoardLink(secretary)
    const { page: board } = await stage.visit(null)
    await board.goto(new URL(link).pathname)
    await expect(board.getByRole('heading', { name: 'Verksamhetsplan och budget 2027', level: 1 })).toAppear()
    await expect(board.getByText(/^Förslag 1, fryst/).first()).toAppear()
    expect(await board.getByText(TOO_LATE).count()).toBe(0)

    await record(secretary, 'styrelsen', '84', 'Återförvisades')
    await expect(traveller.page.getByText(/kan läggas in/)).toAppear()
    await traveller.page.getByRole('button', { name: 'Lägg in' }).click()
    await expect(traveller.text(OFFLINE_TAB).getByText(TOO_LATE)).toAppear()
    await traveller.saved()
    await give('direktor', {
      type: 'rename-section',
      sectionId: 'kurser',
      title: 'Kurser, konferenser och nätverk',
    })
    await approveAll()
    await openFreezePage(page)
    await freeze(page, 'Förslag 2')

    expect(await frozenText('Förslag 1')).not.toContain(TOO_LATE)
    expect(await frozenText('Förslag 2')).toContain(TOO_LATE)
    await record(secretary, 'styrelsen', '91', 'Antogs')
    await record(secretary, 'förbundsfullmäktige', '17', 'Antogs')
    await expect(secretary.getByRole('banner').getByText(/^Antagen: Förslag 2/)).toAppear()
    await expect(board.getByText(/^Förslag 1, fryst/).first()).toAppear()

    const { dataFolder } = stage.server
    await stage.server.stop()
    expect(await verify(dataFolder)).toMatchObject({ exitCode: 0 })
    flipBit(dataFolder, 'Förslag 1')
    const found = await verify(dataFolder)
    expect(found.exitCode).toBe(1)
    expect(found.output).toContain('Förslag 1')
  })

  async function makeBoardLink(page: Page): Promise<string> {
    await page.goto(`/plan/${stage.planId}/versioner`)
    await page.getByText('Till styrelsen: PM, handlingar och länkar').click()
    await page.getByRole('button', { name: 'Skapa styrelselänk' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Skapa styrelselänk' }).click()
    const link = await dialog.getByLabel('Länk', { exact: true }).inputValue()
    await dialog.getByRole('button', { name: 'Klart' }).click()
    return link
  }
})
