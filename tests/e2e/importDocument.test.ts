/** Last year's plan, handed out as a Word file, becomes this year's draft. */
import { planSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { objectionsTo } from './support/axe.ts'
import { useStage } from './support/stage.ts'
import { WorkPage } from './support/workPage.ts'

const stage = useStage()

const listSchema = z.array(z.object({ planId: z.string(), title: z.string(), year: z.int() }))
const versionsSchema = z.object({ versions: z.array(z.object({ id: z.string() })) })

/** A real Word file: the adopted plan's, as the product writes it. */
async function wordFile() {
  const api = await stage.apiAs('samordnare')
  const { versions } = await api.get(versionsSchema, '/api/plans/demo-2026/versions')
  const response = await fetch(`${stage.server.origin}/api/versions/${versions[0]?.id}/plan.docx`, {
    headers: { Cookie: api.cookie },
  })
  return {
    name: 'Verksamhetsplan 2026.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await response.arrayBuffer()),
  }
}

test('a Word file is looked at, chosen from and made a plan; what it may not be is said', async () => {
  const { page } = await stage.visit('samordnare')
  await new WorkPage(page).open()
  await page.getByRole('button', { name: 'Ny plan ur fil' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ny plan ur fil' })
  const file = dialog.getByLabel('Fil', { exact: true })

  await file.setInputFiles({
    name: 'gammal.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  })
  await dialog.getByRole('button', { name: 'Granska först' }).click()
  await expect(dialog.getByText('Filen är sparad i ett äldre Wordformat.')).toAppear()

  await file.setInputFiles(await wordFile())
  await dialog.getByRole('button', { name: 'Granska först' }).click()
  await expect(dialog.getByText(/^\d+ avsnitt, .*1 budget/)).toAppear()
  const box = dialog.getByRole('checkbox', { name: /som budget/ })
  await dialog.getByText('Visa raderna').click()
  await expect(dialog.getByRole('row', { name: /^14 Kansli/ })).toAppear()
  expect(await objectionsTo(page)).toEqual([])
  await box.uncheck()
  await expect(dialog.getByText(/^\d+ avsnitt, .*tabeller/)).toAppear()
  await box.check()
  await dialog.getByLabel('År').fill('2028')
  await dialog.getByLabel('Planens titel').fill('Nästa plan')
  await dialog.getByRole('button', { name: 'Skapa plan' }).click()
  await dialog.getByRole('button', { name: 'Öppna planen' }).click()
  await expect(page.getByRole('heading', { name: 'Nästa plan', level: 1 })).toAppear()

  const api = await stage.apiAs('samordnare')
  const made = (await api.get(listSchema, '/api/plans')).find(({ title }) => title === 'Nästa plan')
  const plan = await api.get(planSchema, `/api/plans/${made?.planId}/plan.json`)
  const before = await api.get(planSchema, '/api/plans/demo-2026/plan.json')
  expect(plan.facts.year).toBe(2028)
  const titles = new Set(plan.sections.map(({ title, number }) => `${number} ${title}`))
  expect(before.sections.filter(({ title, number }) => !titles.has(`${number} ${title}`))).toEqual([])
  const amounts = (sections: typeof plan.sections) =>
    sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'budget' ? block.groups : [])))
      .flatMap(({ lines }) =>
        lines.map(({ code, label, amounts: cells }) => [code, label, ...Object.values(cells)]),
      )
  expect(amounts(plan.sections)).toHaveLength(amounts(before.sections).length)
  for (const line of amounts(before.sections)) expect(amounts(plan.sections)).toContainEqual(line)
})
