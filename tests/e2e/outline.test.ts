/** What the coordinator does to the tree of sections, and everybody else sees at once. */
import { expect, test } from 'vitest'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const SOCIAL = 'Socialtjänst och omsorg'
const COURSES = 'Kurser och konferenser'

const stage = useStage()

test('a section that is removed can be had back, with all that is in it and its writer in it', async () => {
  const [coordinator, officer] = await Promise.all([
    openPlan(stage, 'samordnare'),
    openPlan(stage, 'handlaggare2'),
  ])
  await officer.write(SOCIAL, 'Det här får inte försvinna.')
  await officer.saved()
  await coordinator.choose(SOCIAL, 'Ta bort')
  await expect(officer.section(SOCIAL)).toVanish()
  await coordinator.page
    .getByRole('region', { name: 'Meddelanden' })
    .getByRole('button', { name: 'Ångra' })
    .click()
  await expect(officer.text(SOCIAL).getByText('Det här får inte försvinna.')).toAppear()
  await officer.write(SOCIAL, 'Och det går att skriva vidare.')
  await officer.saved()
  await expect(coordinator.section(SOCIAL).getByText('Och det går att skriva vidare.')).toAppear()
})

test('a section that is renamed, added or moved is so for everybody', async () => {
  const [coordinator, reader] = await Promise.all([openPlan(stage, 'samordnare'), openPlan(stage, 'lasare')])
  const { page } = coordinator
  await coordinator.choose(COURSES, 'Byt namn')
  await page.getByRole('dialog').getByLabel('Rubrik').fill('Kurser')
  await page.getByRole('dialog').getByRole('button', { name: 'Byt namn' }).click()
  await expect(reader.section('Kurser')).toAppear()

  await coordinator.choose('Kurser', 'Lägg till avsnitt efter')
  await page.getByRole('dialog').getByLabel('Rubrik', { exact: true }).fill('Rapporter')
  await page.getByRole('dialog').getByRole('button', { name: 'Lägg till' }).click()
  await expect(reader.contents.getByRole('link', { name: '3.3 Rapporter' })).toAppear()

  await coordinator.choose('Rapporter', 'Flytta upp')
  await expect(reader.contents.getByRole('link', { name: '3.2 Rapporter' })).toAppear()
})
