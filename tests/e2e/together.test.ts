/** The main job: several officers write one real plan at once, and each sees the others' words as they come. */
import { describe, expect, test } from 'vitest'
import { BudgetPage } from './support/budgetPage.ts'
import { openPlan } from './support/openPlan.ts'
import { realPlan } from './support/realPlan.ts'
import { useStage } from './support/stage.ts'

const file = realPlan('norrbotten-2016')

const GROWTH = 'Hållbar tillväxt och utveckling'
const SOCIAL = 'Socialtjänst'

describe.skipIf(file === null)('Norrbotten 2016, written together', () => {
  const stage = useStage(file)

  test('two officers write at once in their own sections, each sees the other, and a reader reads both', async () => {
    const [growth, social, reader] = await Promise.all([
      openPlan(stage, 'handlaggare1'),
      openPlan(stage, 'handlaggare2'),
      openPlan(stage, 'lasare'),
    ])
    await Promise.all([
      growth.write(GROWTH, 'Vi bjuder in till ett möte om tågen.'),
      social.write(SOCIAL, 'Vi utbildar sextio familjehem.'),
    ])
    for (const plan of [growth, social, reader]) {
      await expect(plan.section(GROWTH).getByText('Vi bjuder in till ett möte om tågen.')).toAppear()
      await expect(plan.section(SOCIAL).getByText('Vi utbildar sextio familjehem.')).toAppear()
    }
    await Promise.all([growth.saved(), social.saved()])
  })

  test('words arrive while they are typed, not when their writer has done', async () => {
    const [growth, reader] = await Promise.all([openPlan(stage, 'handlaggare1'), openPlan(stage, 'lasare')])
    await growth.newLine(GROWTH)
    let typed = ''
    const delays: number[] = []
    for (const words of ['Först', ' detta,', ' sedan det.']) {
      await growth.type(words)
      const start = performance.now()
      typed += words
      await expect(reader.section(GROWTH).getByText(typed)).toAppear()
      delays.push(Math.round(performance.now() - start))
    }
    // Said, not asserted: how long it takes depends on what else the machine does.
    console.log(`Words were seen by another ${delays.join(', ')} ms after the last key.`)
  })

  test('an officer writes in no other section than her own', async () => {
    const growth = await openPlan(stage, 'handlaggare1')
    await growth.text(GROWTH).waitFor()
    // Beside the text itself, the blocks in it have fields of their own.
    const own = growth.section(GROWTH).getByRole('textbox')
    await expect
      .poll(async () => (await growth.page.getByRole('textbox').count()) - (await own.count()))
      .toBe(0)
  })

  test('who types in a foreign section is told whose it is', async () => {
    const growth = await openPlan(stage, 'handlaggare1')
    await growth.section(SOCIAL).getByRole('paragraph').first().click()
    await growth.type('a')
    await expect(growth.section(SOCIAL).getByText('Avsnittet skrivs av Birgitta Hedlund.')).toAppear()
  })

  test('everybody sees who is in which section', async () => {
    const [growth, reader] = await Promise.all([openPlan(stage, 'handlaggare1'), openPlan(stage, 'lasare')])
    await growth.text(GROWTH).click()
    await expect(reader.section(GROWTH).getByRole('img', { name: 'Johan Nyström' })).toAppear()
    await growth.page.close()
    await expect(reader.section(GROWTH).getByRole('img', { name: 'Johan Nyström' })).toVanish()
  })

  test('an amount that the economist changes moves the totals before everybody', async () => {
    const [reader, economist] = await Promise.all([
      openPlan(stage, 'lasare'),
      stage.visit('ekonom').then(({ page }) => new BudgetPage(page).open(stage.planId)),
    ])
    await (await economist.writable()).enter('Kansli', '12 416 201')
    const sum = reader.paper.getByRole('row', { name: 'Summa 22 997 551' })
    await expect(sum).toAppear()
  })
})
