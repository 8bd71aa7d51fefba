/** What has become of a section: who wrote it, what differs between two moments, and the way back, by the keyboard alone. */
import { expect, test } from 'vitest'
import { openPlan } from './support/openPlan.ts'
import type { PlanPage } from './support/planPage.ts'
import { useStage } from './support/stage.ts'
import { putCaretAfter } from './support/words.ts'

const OWN = 'Skola och lärande'

const stage = useStage()

async function openHistory({ page, section }: Pick<PlanPage, 'page' | 'section'>): Promise<void> {
  await section(OWN)
    .getByRole('button', { name: `Mer om ${OWN}` })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Historik', exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: `Historik: ${OWN}` }).waitFor()
}

test('an officer finds the own sitting, sees what came of it, goes back, and regrets it', async () => {
  const plan = await openPlan(stage, 'handlaggare3')
  const { page } = plan
  await plan.write(OWN, 'Ett helt nytt stycke.')
  await plan.saved()
  await openHistory({ page, section: (title) => plan.section(title) })

  const history = page.getByRole('complementary', { name: `Historik: ${OWN}` })
  await history.getByRole('button', { name: 'Samira Haddad' }).waitFor()
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Historik')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator(':focus').textContent()).toContain('Samira Haddad')
  await page.keyboard.press('Enter')
  const compared = page.getByRole('region', { name: 'Jämförelse' })
  await compared.getByText('Infogat').waitFor()
  expect(await compared.getByText('Ett helt nytt stycke.').isVisible()).toBe(true)

  const before = compared.getByRole('button', { name: /Återställ till före/ })
  await before.focus()
  await page.keyboard.press('Enter')
  const confirm = page.getByRole('dialog', { name: 'Återställ avsnittet?' })
  await confirm.getByRole('button', { name: 'Återställ', exact: true }).press('Enter')
  const undo = page.getByRole('button', { name: 'Ångra', exact: true }).last()
  await undo.waitFor()
  await expect.poll(() => plan.text(OWN).getByText('Ett helt nytt stycke.').count()).toBe(0)
  await page.getByText('Återställde avsnittet').waitFor()

  await undo.press('Enter')
  await plan.text(OWN).getByText('Ett helt nytt stycke.').waitFor()
})

test('words are their author’s, also where another has parted the paragraph', async () => {
  const plan = await openPlan(stage, 'handlaggare3')
  const { page } = plan
  await putCaretAfter(plan.text(OWN), 'delade tjänster')
  await page.keyboard.type(', mycket mer,')
  await page.keyboard.press('Enter')
  await plan.saved()
  await page.keyboard.press('Control+Alt+KeyH')
  const answer = page.getByRole('dialog', { name: 'Vem skrev detta?' })
  await answer.getByText('gemensam fortbildning').waitFor()
  expect(await answer.getByText('Karin Lindahl').count()).toBe(1)
  expect(await answer.getByText('Samira Haddad').count()).toBe(0)

  await page.keyboard.press('Escape')
  await putCaretAfter(plan.text(OWN), 'mycket')
  await page.keyboard.press('Control+Alt+KeyH')
  await answer.getByText('Samira Haddad').waitFor()
  expect(await answer.getByText('Karin Lindahl').count()).toBe(1)
})
