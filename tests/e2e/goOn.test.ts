/** "Var slutade jag?": Fortsätt on Mitt arbete leads to the very place in the text, also after others have written. */
import { expect, test } from 'vitest'
import { openPlan } from './support/openPlan.ts'
import { PlanPage } from './support/planPage.ts'
import { useStage } from './support/stage.ts'
import { WorkPage } from './support/workPage.ts'

const SECTION = 'Socialtjänst och omsorg'

const stage = useStage()

test('one goes on typing where one left off, whatever others have written before it', async () => {
  const officer = await openPlan(stage, 'handlaggare2')
  await officer.write(SECTION, 'Här slutade jag, mitt i.')
  for (let letters = 0; letters < 'mitt i.'.length; letters++) await officer.page.keyboard.press('ArrowLeft')
  await officer.saved()
  const { page } = officer
  await page.goto('about:blank')

  const coordinator = await openPlan(stage, 'samordnare')
  await coordinator.section(SECTION).getByRole('button', { name: 'Ändra direkt' }).click()
  await coordinator.text(SECTION).getByText('Här slutade jag').click()
  await coordinator.page.keyboard.press('Home')
  await coordinator.type('Nytt av mig. ')
  await coordinator.saved()

  const work = await new WorkPage(page).open()
  await work.goOn.click()
  const again = new PlanPage(page)
  await again.readable()
  const text = again.text(SECTION)
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  await again.type('eller inte ')
  // Before it stands the other's caret, which is part of what the page holds.
  const sentence = text.getByText('Här slutade jag, eller inte mitt i.')
  await expect(sentence).toAppear()
  const box = await sentence.boundingBox()
  const { height = 0 } = page.viewportSize() ?? {}
  expect(box?.y).toBeGreaterThan(0)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height)
})
