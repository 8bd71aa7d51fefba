/** How the goals hang together, what is wrong and how it is mended, and what is linked to what goes away. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const stage = useStage()

const issuesSchema = z.array(z.object({ code: z.string(), severity: z.string() }))

async function codes(): Promise<string[]> {
  const api = await stage.apiAs('lasare')
  const issues = await api.get(issuesSchema, `/api/plans/${stage.planId}/issues`)
  return issues.map(({ code }) => code)
}

const OWN_GOAL = 'Ingen patient väntar på hemgång för att kommun och sjukhus inte är överens'

describe('the matrix', () => {
  const cell = 'Digitalt, Socialtjänst och omsorg'

  test('links an own goal at once, and takes it back', async () => {
    const { page } = await stage.visit('handlaggare2')
    await page.goto(`/plan/${stage.planId}/malbild?vy=matris`)
    await page.getByRole('button', { name: `${cell}: 1 mål` }).click()
    const dialog = page.getByRole('dialog', { name: cell })
    await dialog.getByText(/^Andra mål/).click()
    const own = dialog.getByRole('checkbox', { name: OWN_GOAL })
    await own.click()
    await expect.poll(() => own.isChecked()).toBe(true)
    await dialog.getByRole('button', { name: 'Stäng' }).click()
    await expect(page.getByRole('button', { name: `${cell}: 2 mål` })).toAppear()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(page.getByRole('button', { name: `${cell}: 1 mål` })).toAppear()
  })

  test('leaves a suggestion where the goal is another’s, named by what it would link to', async () => {
    const officer = await stage.visit('handlaggare3')
    await officer.page.goto(`/plan/${stage.planId}/malbild?vy=matris`)
    await officer.page.getByRole('button', { name: `${cell}: 1 mål` }).click()
    const dialog = officer.page.getByRole('dialog', { name: cell })
    await dialog.getByText(/^Andra mål/).click()
    await dialog.getByRole('button', { name: `Föreslå att ”${OWN_GOAL}” bidrar här` }).click()
    await expect(dialog.getByText('Föreslaget')).toAppear()

    const owner = await openPlan(stage, 'handlaggare2')
    await owner.section('Socialtjänst och omsorg').scrollIntoViewIfNeeded()
    await expect(owner.page.locator('[data-card]').filter({ hasText: 'Digitalt' }).first()).toAppear()
  })
})

describe('the scorecard and the chain', () => {
  test('lead from a goal to its place', async () => {
    const { page } = await stage.visit('lasare')
    await page.goto(`/plan/${stage.planId}/malbild`)
    await page.getByRole('navigation', { name: 'Vyer' }).getByRole('link', { name: 'Röd tråd' }).click()
    await page.getByRole('link', { name: OWN_GOAL }).first().click()
    await expect.poll(() => new URL(page.url()).searchParams.get('stycke')).not.toBeNull()
    await expect(page.getByRole('article').getByText(OWN_GOAL).first()).toAppear()
  })
})

describe('what is wrong', () => {
  test('is mended from the list with one key, and taken back', async () => {
    const economist = await openPlan(stage, 'ekonom')
    await economist.panels.getByRole('button', { name: /^Att rätta/ }).click()
    await expect(economist.panels.getByRole('button', { name: 'Mina', pressed: true })).toAppear()
    const line = economist.panels.getByRole('button', { name: /^Fotnoten/ })
    await expect(line).toAppear()
    await economist.panels.getByRole('button', { name: /^Rätta fotnotens summa till 340.000$/ }).click()
    await expect(line).toVanish()
    await economist.page.getByRole('button', { name: 'Ångra' }).click()
    await expect(line).toAppear()
  })

  test('offers nobody else to mend it', async () => {
    const reader = await openPlan(stage, 'lasare')
    await reader.panels.getByRole('button', { name: /^Att rätta/ }).click()
    await expect(reader.panels.getByRole('button', { name: /^Fotnoten/ })).toAppear()
    expect(await reader.panels.getByRole('button', { name: /^Rätta fotnotens summa/ }).count()).toBe(0)
  })

  test('is what the plan calls wrong', async () => {
    expect(await codes()).toContain('section.empty')
    const { page } = await stage.visit('samordnare')
    await page.goto(`/plan/${stage.planId}/installningar?del=rules`)
    const choice = page.getByRole('combobox', { name: 'Hur allvarligt: Inget avsnitt är tomt.' })
    await choice.selectOption('Kontrolleras inte')
    await expect.poll(codes).not.toContain('section.empty')
    await choice.selectOption('Förvalt: Måste rättas')
    await expect.poll(codes).toContain('section.empty')
  })
})

describe('taking away', () => {
  test('a goal that activities serve names them first, and Ångra brings it back', async () => {
    const officer = await openPlan(stage, 'handlaggare2')
    const section = officer.section('Socialtjänst och omsorg')
    const goal = section.getByRole('group', { name: 'Mål' }).filter({ hasText: OWN_GOAL })
    await goal.hover()
    await goal.getByRole('button', { name: /^Mer om/ }).click()
    await officer.page.getByRole('menuitem', { name: 'Ta bort' }).click()
    const warning = officer.page.getByRole('dialog', { name: /^Ta bort det som andra/ })
    await expect(warning.getByText(/kopplade? hit:$/)).toAppear()
    await warning.getByRole('button', { name: 'Ta bort ändå' }).click()
    await expect(goal).toVanish()
    await officer.page.getByRole('button', { name: 'Ångra' }).click()
    await expect(goal).toAppear()
  })

  test('an area in use is not taken away by one who thinks again', async () => {
    const { page } = await stage.visit('samordnare')
    await page.goto(`/plan/${stage.planId}/installningar?del=areas`)
    const row = page.getByRole('listitem').filter({ hasText: 'Skola och lärande' })
    await row.getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Ta bort' }).click()
    const warning = page.getByRole('dialog', { name: /^Ta bort det som andra/ })
    await expect(warning.getByText(/Skola och lärande/)).toAppear()
    await warning.getByRole('button', { name: 'Avbryt' }).click()
    await expect(warning).toVanish()
    await expect(row).toAppear()
  })
})
