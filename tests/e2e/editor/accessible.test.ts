/** The editor for those who see, hear or move otherwise: axe finds nothing, and the keyboard reaches everything. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { openPlan } from '../support/openPlan.ts'
import { useStage } from '../support/stage.ts'

const TITLE = 'Socialtjänst och omsorg'

const stage = useStage()

test.each([
  ['in the text', 'Fler äldre'],
  ['in a goal', null],
])('axe finds nothing wrong with the caret %s', async (_place, words) => {
  const plan = await openPlan(stage, 'handlaggare2')
  const text = plan.text(TITLE)
  await text.waitFor()
  await (words === null
    ? text.getByRole('textbox', { name: 'Vad ska ha uppnåtts?' }).first().click()
    : text.getByText(words).click())
  await expect(plan.page.getByRole('toolbar', { name: 'Textverktyg' })).toAppear()
  const { violations } = await new AxeBuilder({ page: plan.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('Alt+F10 leads to the toolbar, the arrows along it, Esc back to the text', async () => {
  const plan = await openPlan(stage, 'handlaggare2')
  await plan.text(TITLE).getByText('Fler äldre').click()
  await plan.page.keyboard.press('Alt+F10')
  await expect(plan.page.getByRole('toolbar').locator('button:focus')).toAppear()
  await plan.page.keyboard.press('ArrowRight')
  await plan.page.keyboard.press('ArrowRight')
  const bold = plan.page.getByRole('button', { name: 'Fet' })
  await expect.poll(() => bold.evaluate((button) => button === document.activeElement)).toBe(true)
  await plan.page.keyboard.press('Escape')
  await expect.poll(() => plan.text(TITLE).evaluate((text) => text === document.activeElement)).toBe(true)
})

test('on a touch screen the tools stand at the foot', async () => {
  const plan = await openPlan(stage, 'handlaggare2', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await plan.text(TITLE).getByText('Fler äldre').tap()
  const box = await plan.page.getByRole('toolbar', { name: 'Textverktyg' }).boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(800)
})
