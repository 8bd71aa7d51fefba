/** From last year to this year: a coordinator makes next year's plan, and an officer writes beside last year's text. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { useStage } from './support/stage.ts'

const planSchema = z.object({
  budgetColumns: z.array(z.object({ id: z.string(), year: z.number() })),
  sections: z.array(
    z.object({ title: z.string().nullable(), blocks: z.array(z.looseObject({ type: z.string() })) }),
  ),
})
const groupsSchema = z.array(
  z.object({
    lines: z.array(
      z.object({ label: z.string(), amounts: z.record(z.string(), z.object({ kronor: z.number() })) }),
    ),
  }),
)

describe('next year’s plan', () => {
  const stage = useStage()

  test('is made of this year’s, with a line renamed, two merged, one split and a goal closed', async () => {
    const { page } = await stage.visit('samordnare')
    await page.goto('/')
    await page.getByRole('button', { name: 'Ny plan', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Ny plan' })
    await dialog.getByLabel('Utgå från').selectOption({ label: 'Verksamhetsplan och budget 2027' })
    await dialog.getByRole('button', { name: 'Välj vad som följer med' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Ny plan från/ })).toAppear()

    await page.getByLabel(/Vad som händer med målet ”Välfärdsteknik/).selectOption({ label: 'Avslutas' })
    await page.getByLabel('Namn på raden Revision').fill('Revisorer')
    await page.getByLabel('Välj Socialtjänst').check()
    await page.getByLabel('Välj Barn- och utbildning').check()
    await page.getByRole('button', { name: 'Slå ihop 2 rader' }).click()
    await page.getByRole('button', { name: 'Gör med FoUI' }).click()
    await page.getByRole('menuitem', { name: 'Dela i två' }).click()
    await page.getByLabel('Årets belopp för FoUI').last().fill('278 060')
    await expect(page.getByText(/Delarna av ”FoUI” blir/)).toAppear()
    await page.getByLabel('Årets belopp för FoUI').first().fill('4 000 000')
    await page.getByLabel('Namn på raden FoUI').last().fill('Innovation')
    await expect(page.getByText(/Delarna av/)).toVanish()
    // What was chosen stands after a reload.
    await page.reload()
    await expect(page.getByText('1 mål avslutas')).toAppear()
    await page.getByRole('button', { name: 'Skapa planen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Verksamhetsplan och budget 2028' })).toAppear()

    const planId = /\/plan\/([^/?#]+)/.exec(page.url())?.[1] ?? ''
    const api = await stage.apiAs('samordnare')
    const plan = await api.get(planSchema, `/api/plans/${planId}/plan.json`)
    const before = plan.budgetColumns.find(({ year }) => year === 2027)?.id ?? ''
    const budget = plan.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'budget')
    const lines = groupsSchema.parse(budget?.['groups']).flatMap((group) => group.lines)
    const kronor = (label: string) => lines.find((line) => line.label === label)?.amounts[before]?.kronor
    expect(kronor('Revisorer')).toBe(31_290)
    expect(kronor('Socialtjänst')).toBe(330_000)
    expect([kronor('FoUI'), kronor('Innovation')]).toEqual([4_000_000, 278_060])
    const said = JSON.stringify(plan.sections)
    expect(said).toContain('Den som utsätts för våld')
    expect(said).not.toContain('Välfärdsteknik')

    // Last year's text is read beside the new one, and brought in as one step.
    const section = page.getByRole('region').filter({
      has: page.getByRole('heading', { name: /Socialtjänst och omsorg$/ }),
    })
    await section.getByRole('button', { name: 'Ändra direkt' }).click()
    await section.getByText('Text från 2027').click()
    await expect(section.getByText(/hemgång/).first()).toAppear()
    const activities = async () => {
      const now = await api.get(planSchema, `/api/plans/${planId}/plan.json`)
      return now.sections
        .filter(({ title }) => title === 'Socialtjänst och omsorg')
        .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'activity')).length
    }
    expect(await activities()).toBe(0)
    await section.getByRole('button', { name: 'Hämta in all text' }).click()
    await expect.poll(activities).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Ångra', exact: true }).click()
    await expect.poll(activities).toBe(0)
  })
})
