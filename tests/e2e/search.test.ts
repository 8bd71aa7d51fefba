/** Finding: a cell and a comment in the open plan by keyboard alone, and a place in another plan. */
import { expect, test } from 'vitest'
import { objectionsTo } from './support/axe.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'
import { Threads } from './support/threads.ts'

const stage = useStage()

test('an amount is found in its cell, and gone to by keyboard', async () => {
  const { page } = await openPlan(stage, 'handlaggare3')
  await page.keyboard.press('Control+Shift+F')
  // The field has the focus when it is there.
  await page.locator('input[type="search"]:focus').waitFor()
  await page.keyboard.type('direktören 160000')
  const hit = page.getByRole('link', { name: /141 · Direktören/ })
  await expect(hit).toAppear()
  expect(await objectionsTo(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: /Markerade sökord/ })).toAppear()
  await page.waitForFunction(
    () => document.activeElement?.closest('tr')?.textContent?.includes('Direktören') === true,
  )
})

test('a comment is found by its words', async () => {
  const { page } = await openPlan(stage, 'handlaggare3')
  await page.getByRole('button', { name: 'Sök i planen' }).click()
  await page.getByLabel('Sök efter').fill('besluta åt kommunerna')
  await page.getByRole('link', { name: /^Kommentar/ }).click()
  await page.waitForURL(/trad=/)
  await expect(new Threads(page).card('Nätverket kan inte besluta åt kommunerna.')).toAppear()
})

test('a place in any plan that one may read is found, and its words are marked there', async () => {
  const { page } = await stage.visit('handlaggare3')
  await page.goto('/sok')
  await page.getByLabel('Sök i planer och kommentarer').fill('nödvattenplaner')
  await page.keyboard.press('Enter')
  await page
    .getByRole('link', { name: /nödvattenplaner/ })
    .first()
    .click()
  await expect(page.getByRole('group', { name: /Markerade sökord/ }).getByText(/ställe/)).toAppear()
})
