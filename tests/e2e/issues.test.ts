/** What is wrong in the plan is said where it is, to those who can mend it, and leads to its place. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { BudgetPage } from './support/budgetPage.ts'
import { openPlan } from './support/openPlan.ts'
import { realPlan } from './support/realPlan.ts'
import { useStage } from './support/stage.ts'

const file = realPlan('norrbotten-2016')

const issuesSchema = z.array(z.object({ code: z.string(), severity: z.string() }))

describe.skipIf(file === null)('Norrbotten 2016', () => {
  const stage = useStage(file)

  async function blockingSums(): Promise<string[]> {
    const api = await stage.apiAs('lasare')
    const issues = await api.get(issuesSchema, `/api/plans/${stage.planId}/issues`)
    return issues
      .filter(({ code, severity }) => severity === 'block' && /^(budget|footnote)\./.test(code))
      .map(({ code }) => code)
  }

  test('adds up as it comes; one krona too much is named, with the difference, and mended', async () => {
    expect(await blockingSums()).toEqual([])
    const economist = await openPlan(stage, 'ekonom')
    const { page } = economist
    const budget = new BudgetPage(page)
    await (await budget.writable()).enter('Kansli', '12416201')
    const line = economist.panels.getByRole('button', {
      name: /raderna blir 22.997.551 kr, summan säger 22.997.550\. Skillnad 1 kr\./,
    })
    await expect(line).toAppear()
    await expect(
      economist.panels.getByRole('button', { name: /kostnaderna är 1 kr högre än intäkterna\./ }),
    ).toAppear()
    expect(await blockingSums()).toContain('budget.total-mismatch')
    await budget.enter('Kansli', '12416200')
    await expect(line).toVanish()
    expect(await blockingSums()).toEqual([])
  })
})

describe('the demo plan', () => {
  const stage = useStage()

  test('a section is not marked ready before what is wrong in it is mended', async () => {
    const director = await openPlan(stage, 'direktor')
    const section = director.section('Styrelsens övergripande mål')
    await section.getByRole('button', { name: 'Klarmarkera' }).click()
    await expect(section.getByText('Nästan klart: en sak måste rättas först.')).toAppear()
    await director.text('Styrelsens övergripande mål').click()
    await director.type('Styrelsen följer målen två gånger om året.')
    await section.getByRole('button', { name: 'Klarmarkera' }).click()
    await expect(section.getByText('Klart för granskning')).toAppear()
  })

  test('a question that must be answered is opened from the section that it holds back', async () => {
    const title = 'Miljö, samhällsbyggnad och folkhälsa'
    const officer = await openPlan(stage, 'handlaggare4')
    const section = officer.section(title)
    await section.getByRole('button', { name: 'Klarmarkera' }).click()
    await expect(section.getByText(/^Nästan klart/)).toAppear()
    await section.getByRole('button', { name: 'Visa', exact: true }).first().click()
    const card = officer.page.locator('[data-card="fragan-om-matt"]')
    await expect(card.getByRole('textbox', { name: 'Svara' })).toAppear()
  })

  test('a line in the list leads to its place', async () => {
    const coordinator = await openPlan(stage, 'samordnare')
    // The plan has threads, and they stand in the margin first.
    await coordinator.panels.getByRole('button', { name: /^Att rätta/ }).click()
    await coordinator.panels.getByRole('button', { name: 'Ingen ansvarar för avsnittet.' }).click()
    await expect
      .poll(() =>
        coordinator.section('Uppföljning').evaluate((section) => section.contains(document.activeElement)),
      )
      .toBe(true)
  })
})
