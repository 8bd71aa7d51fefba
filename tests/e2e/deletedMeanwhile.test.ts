/** Somebody deletes the paragraph that another is writing in, out of reach of the network: the words are kept. */
import { expect, onTestFinished, test } from 'vitest'
import { networkTo } from './support/network.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'

const SECTION = 'Socialtjänst och omsorg'
const SHARED = 'Alla kommuner är med.'

const stage = useStage()

test('what was written in a paragraph that somebody deleted meanwhile is shown, and can be put back', async () => {
  const network = await networkTo(stage.server.origin)
  onTestFinished(() => network.close())
  const officer = await openPlan(stage, 'handlaggare2', { origin: network.origin })
  const coordinator = await openPlan(stage, 'samordnare')
  await officer.write(SECTION, SHARED)
  await officer.saved()
  await coordinator.section(SECTION).getByText(SHARED).waitFor()

  network.cut()
  await officer.page.context().setOffline(true)
  await officer.unsaved()
  await officer.type(' Skrivet i tunneln.')
  await coordinator.section(SECTION).getByRole('button', { name: 'Ändra direkt' }).click()
  await coordinator.text(SECTION).getByText(SHARED).click({ clickCount: 3 })
  for (let presses = 0; presses < 2; presses++) await coordinator.page.keyboard.press('Backspace')
  await coordinator.saved()
  await expect(coordinator.section(SECTION).getByText(SHARED)).toVanish()

  network.mend()
  await officer.page.context().setOffline(false)
  await expect(officer.page.getByText(`${SECTION}”, har tagits bort under tiden`)).toAppear()
  await expect(officer.text(SECTION).getByText('Skrivet i tunneln.')).toVanish()
  await officer.page.getByRole('button', { name: 'Visa', exact: true }).click()
  const dialog = officer.page.getByRole('dialog', { name: 'Det här kom inte med' })
  await expect(dialog.getByText(`${SHARED} Skrivet i tunneln.`)).toAppear()
  await dialog.getByRole('button', { name: 'Infoga i avsnittet' }).click()
  await expect(coordinator.section(SECTION).getByText(`${SHARED} Skrivet i tunneln.`)).toAppear()
})

test('what one deletes oneself, before the eyes of others, is not', async () => {
  const officer = await openPlan(stage, 'handlaggare2')
  const reader = await openPlan(stage, 'lasare')
  await officer.write(SECTION, 'Det här ångrar jag.')
  await reader.section(SECTION).getByText('Det här ångrar jag.').waitFor()
  await officer.text(SECTION).getByText('Det här ångrar jag.').click({ clickCount: 3 })
  for (let presses = 0; presses < 2; presses++) await officer.page.keyboard.press('Backspace')
  await officer.saved()
  await expect(reader.section(SECTION).getByText('Det här ångrar jag.')).toVanish()
  await expect(officer.page.getByText('har tagits bort under tiden')).toVanish()
})
