/** Two people in one section: each keeps the own work, and the own Ctrl+Z. */
import { beforeEach, expect, test } from 'vitest'
import { openPlan } from '../support/openPlan.ts'
import type { PlanPage } from '../support/planPage.ts'
import { useStage } from '../support/stage.ts'
import { lines, sectionBlocks } from './sectionContent.ts'

const SECTION = 'forskning'
const TITLE = 'Forskning och utveckling'

const stage = useStage()
let owner: PlanPage
let coordinator: PlanPage

const goals = (plan: PlanPage) => plan.section(TITLE).getByRole('textbox', { name: 'Vad ska ha uppnåtts?' })
const now = async () => {
  await Promise.all([owner.saved(), coordinator.saved()])
  return lines(await sectionBlocks(stage, SECTION))
}

beforeEach(async () => {
  ;[owner, coordinator] = await Promise.all([openPlan(stage, 'handlaggare5'), openPlan(stage, 'samordnare')])
  await coordinator.section(TITLE).getByRole('button', { name: 'Ändra direkt' }).click()
  await Promise.all([owner.text(TITLE).waitFor(), coordinator.text(TITLE).waitFor()])
})

test('both write in one goal at once, and each takes back only the own words', async () => {
  await goals(owner).first().click()
  await owner.page.keyboard.press('Home')
  await goals(coordinator).first().click()
  await coordinator.page.keyboard.press('End')
  await Promise.all([owner.type('Först: '), coordinator.type(' – tillsammans')])
  for (const plan of [owner, coordinator]) {
    await expect.poll(() => goals(plan).first().inputValue()).toMatch(/^Först: .* – tillsammans$/)
  }
  await owner.page.keyboard.press('Control+z')
  await expect.poll(() => goals(coordinator).first().inputValue()).toMatch(/^(?!Först: ).* – tillsammans$/)
  await coordinator.page.keyboard.press('Control+z')
  await expect.poll(() => goals(owner).first().inputValue()).not.toMatch(/Först|tillsammans/)
})

test('a goal that one moves keeps what the other writes in it meanwhile, letter by letter', async () => {
  const before = (await now()).filter((line) => line.startsWith('goal '))
  await goals(owner).first().click()
  await goals(coordinator).first().click()
  await coordinator.page.keyboard.press('End')
  const typing = coordinator.page.keyboard.type(' och mer, medan det flyttas fram och tillbaka', {
    delay: 60,
  })
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown']) {
    // A person's pace, no waiting for anything: each move shall fall among the other's letters.
    await owner.page.waitForTimeout(400)
    await owner.page.keyboard.press(`Alt+Shift+${key}`)
  }
  await typing
  await expect
    .poll(() => goals(owner).nth(1).inputValue())
    .toMatch(/ och mer, medan det flyttas fram och tillbaka$/)
  const after = (await now()).filter((line) => line.startsWith('goal '))
  expect(after.slice(0, 2)).toEqual([before[1], `${before[0]} och mer, medan det flyttas fram och tillbaka`])
})

test('the caret of the other stands in the text, with a name that goes after a while', async () => {
  await coordinator.text(TITLE).getByRole('paragraph').first().click()
  await coordinator.page.keyboard.press('End')
  const name = owner.text(TITLE).getByText('Karin Lindahl')
  await expect(name).toAppear()
  const opacity = () => name.evaluate((element) => getComputedStyle(element).opacity)
  const opacityAfterMove = async () => {
    await coordinator.page.keyboard.press('ArrowLeft')
    return opacity()
  }
  await expect.poll(opacityAfterMove).toBe('1')
  await expect.poll(opacity).toBe('0')
  await coordinator.page.getByRole('heading', { name: TITLE }).click()
  await expect(name).toVanish()
})

test('words come into the text without moving the caret of one who writes', async () => {
  await owner.newLine(TITLE)
  await owner.type('Jag skriver')
  await coordinator.text(TITLE).getByRole('paragraph').first().click()
  await coordinator.page.keyboard.press('Home')
  await coordinator.type('Ovanför. ')
  await expect(owner.text(TITLE).getByText('Ovanför.')).toAppear()
  await owner.type(' vidare')
  expect(await now()).toEqual(expect.arrayContaining([expect.stringContaining('Jag skriver vidare')]))
})

test('nor when they come before the caret in its own paragraph', async () => {
  await owner.newLine(TITLE)
  await owner.type('Ett stycke.')
  await owner.page.keyboard.press('ArrowLeft')
  await coordinator.text(TITLE).getByText('Ett stycke').click()
  await coordinator.page.keyboard.press('Home')
  await coordinator.type('Före. ')
  await expect(owner.text(TITLE).getByText('Före.')).toAppear()
  await owner.type(' vidare')
  expect(await now()).toEqual(expect.arrayContaining([expect.stringContaining('Före. Ett stycke vidare.')]))
})
