/** The whole day without a mouse, on the small laptop: from signing in to mending what must be mended. */
import { expect, test } from 'vitest'
import { hasFocus, tabTo } from './support/keyboard.ts'
import { PlanPage } from './support/planPage.ts'
import { SignInPage } from './support/signInPage.ts'
import { useStage } from './support/stage.ts'
import { WorkPage } from './support/workPage.ts'

const OWN = 'Socialtjänst och omsorg'
const LAPTOP = { width: 911, height: 410 }

const stage = useStage()

test('sign in, go on, write, add a goal, and jump to what must be mended', async () => {
  const { page } = await stage.visit(null, { viewport: LAPTOP })
  const { keyboard } = page
  await page.goto('/')
  await tabTo(page, new SignInPage(page).demoAccount('Birgitta Hedlund'))
  await keyboard.press('Enter')
  await tabTo(page, new WorkPage(page).begin)
  await keyboard.press('Enter')

  const plan = new PlanPage(page)
  const text = plan.text(OWN)
  await tabTo(page, text)
  await keyboard.press('Control+Home')
  await keyboard.press('Enter')
  await keyboard.press('ArrowUp')
  await keyboard.type('Skrivet utan mus.')
  await keyboard.press('Enter')
  await keyboard.type('/mål')
  await expect(page.getByRole('option', { name: 'Mål', selected: true })).toAppear()
  await keyboard.press('Enter')
  const goal = text.getByRole('textbox', { name: 'Vad ska ha uppnåtts?' }).first()
  await expect.poll(() => hasFocus(goal)).toBe(true)
  await keyboard.type('Allt går att göra med tangenter')
  await expect.poll(() => goal.inputValue()).toBe('Allt går att göra med tangenter')
  await keyboard.press('Control+s')
  await expect(page.getByRole('region', { name: 'Meddelanden' }).getByText('Allt är sparat')).toAppear()

  await tabTo(page, page.getByRole('button', { name: /^Att rätta/ }))
  await keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: 'Att rätta' })
  // It begins with what is one's own.
  await tabTo(page, drawer.getByRole('button', { name: 'Alla', exact: true }))
  await keyboard.press('Enter')
  await tabTo(page, drawer.getByRole('button', { name: 'Avsnittet är tomt.' }))
  await keyboard.press('Enter')
  await expect(drawer).toVanish()
  await expect.poll(() => hasFocus(plan.section('Styrelsens övergripande mål'))).toBe(true)
})

test('one leaves a text, and comes past the bar, by keys', async () => {
  const { page } = await stage.visit('handlaggare2')
  const plan = await new PlanPage(page).open(stage.planId)
  await page.keyboard.press('Tab')
  await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Till innehållet' }))).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => hasFocus(page.getByRole('main'))).toBe(true)
  await plan.text(OWN).locator('> p').first().click()
  await page.keyboard.press('Tab')
  await expect.poll(() => hasFocus(plan.text(OWN))).toBe(false)
})
