/** The budget as an economist works in it: by keys, by ranges, with others at the same table. */
import { expect, test } from 'vitest'
import type { Account } from './support/accounts.ts'
import { BudgetPage } from './support/budgetPage.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'
import type { VisitOptions } from './support/visitor.ts'

const stage = useStage()

async function openToRead(account: Account): Promise<BudgetPage> {
  const { page } = await stage.visit(account)
  return new BudgetPage(page).open(stage.planId)
}

async function openBudget(account: Account, options: VisitOptions = {}): Promise<BudgetPage> {
  const { page } = await stage.visit(account, options)
  const budget = await new BudgetPage(page).open(stage.planId)
  return budget.writable()
}

test('amounts are typed as in a spreadsheet, and undone one by one', async () => {
  const budget = await openBudget('ekonom')
  await budget.enter('Styrelsen', '170 tkr')
  await expect(budget.amount('Styrelsen').getByText('170 000')).toAppear()
  await budget.page.keyboard.type('=30000+5000')
  await budget.press('Tab')
  await expect(budget.amount('Revision').getByText('35 000')).toAppear()
  await expect(budget.balance.getByText('Intäkterna är 528 290 kr högre än kostnaderna.')).toAppear()
  await budget.press('Control+z', 'Control+z')
  await expect(budget.amount('Styrelsen').getByText('702 000')).toAppear()
  await expect(budget.amount('Revision').getByText('31 290')).toAppear()
})

test('what cannot be read as an amount is kept, and said below the row', async () => {
  const budget = await openBudget('ekonom')
  await budget.enter('Revision', '12 00O')
  const message = budget.grid.getByText('”12 00O” går inte att läsa som belopp. Skriv till exempel 12 000.')
  await expect(message).toAppear()
  await expect(budget.balance.getByText('1 belopp saknas')).toAppear()
  await budget.press('ArrowUp', 'Delete')
  await expect(message).toVanish()
  await expect(budget.amount('Revision').getByText('–')).toAppear()
  await budget.press('Control+z', 'Control+z')
  await expect(budget.amount('Revision').getByText('31 290')).toAppear()
})

test('a range goes out as bare numbers and comes in as one step', async () => {
  const budget = await openBudget('ekonom')
  await budget.amount('Styrelsen').click()
  await budget.press('Shift+ArrowDown', 'Shift+ArrowRight')
  await expect(budget.balance.getByText('4 belopp markerade, summa')).toAppear()
  expect(await budget.copied()).toBe('702000\t717333\n31290\t31990')

  await budget.paste('1 000\t2 000,00\r\n3 000\tx\r\n')
  await expect(budget.page.getByText('Klistrade in 2 rader. 1 belopp gick inte att läsa')).toAppear()
  await expect(budget.amount('Revision', 0).getByText('3 000')).toAppear()
  await expect(budget.amount('Styrelsen', 1).getByText('2 000')).toAppear()
  await budget.press('Control+z')
  await expect(budget.amount('Styrelsen').getByText('702 000')).toAppear()
  await expect(budget.amount('Revision', 1).getByText('31 990')).toAppear()
})

test('a paste that would add lines is shown first', async () => {
  const budget = await openBudget('ekonom')
  await budget.amount('Finansiering').click()
  await budget.paste('1\n2\n3')
  await expect(budget.page.getByText('1 rad ändras. 2 är nya:')).toAppear()
  await budget.page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(budget.amount('Finansiering').getByText('19 297 550')).toAppear()
})

test('lines are added, moved and removed by keys, and come back', async () => {
  const budget = await openBudget('ekonom')
  await budget.amount('Styrelsen').click()
  await budget.press('Control+Enter')
  await budget.page.keyboard.type('Ny verksamhet')
  await budget.press('Enter', 'ArrowUp', 'Alt+ArrowDown')
  const names = async () => (await budget.grid.getByRole('rowheader').allInnerTexts()).slice(1, 4)
  await expect.poll(names).toEqual(['Styrelsen', 'Revision', 'Ny verksamhet'])
  await budget.press('Control+Backspace')
  await expect(budget.line('Ny verksamhet')).toVanish()
  await budget.page.getByRole('button', { name: 'Ångra' }).click()
  await expect(budget.line('Ny verksamhet')).toAppear()
  await budget.line('Ny verksamhet').getByRole('rowheader').click()
  await budget.press('Control+Backspace')
})

test('a stated sum that the lines do not give is mended by its button', async () => {
  const budget = await openBudget('ekonom')
  await budget.enter('Revision', '31 291')
  await expect(budget.grid.getByText('raderna blir 22 997 551 kr, summan säger 22 997 550')).toAppear()
  await budget.grid.getByRole('button', { name: 'Rätta summan' }).click()
  await expect(budget.grid.getByRole('button', { name: 'Rätta summan' })).toVanish()
  await budget.amount('Revision').click()
  await budget.press('Control+z', 'Control+z')
  await expect(budget.amount('Revision').getByText('31 290')).toAppear()
})

test('what an area asks for is taken over by one key', async () => {
  const budget = await openBudget('ekonom')
  const row = budget.line('EU och internationalisering')
  await row.getByText('140 000').click()
  await budget.press('Enter')
  await expect(budget.amount('EU och internationalisering').getByText('140 000')).toAppear()
  await expect(row.getByText('i budgeten')).toAppear()
  await budget.press('Control+z')
  await expect(budget.amount('EU och internationalisering').getByText('120 000')).toAppear()
})

test('another sees the amount, the totals and whose it was, and may only read', async () => {
  const [economist, reader] = await Promise.all([openBudget('ekonom'), openToRead('lasare')])
  await economist.enter('Kansli', '12 416 300')
  await expect(reader.amount('Kansli').getByText('12 416 300')).toAppear()
  await expect(reader.amount('Kansli').getByText('Ändrat av Mikael Öberg')).toAppear()
  await expect(reader.balance.getByText('Kostnaderna är 100 kr högre än intäkterna.')).toAppear()
  await reader.amount('Kansli').click()
  await reader.page.keyboard.type('5')
  await expect(reader.page.getByText('Du kan läsa budgeten men inte ändra i den.')).toAppear()
  expect(await reader.grid.getByRole('textbox').count()).toBe(0)
  await economist.press('Control+z')
  await expect(reader.amount('Kansli').getByText('12 416 200')).toAppear()
})

test('two who wrote one cell apart from each other see both amounts, and choose one for both', async () => {
  const [economist, coordinator] = await Promise.all([openBudget('ekonom'), openBudget('samordnare')])
  const both = [economist, coordinator]
  await Promise.all(both.map(({ page }) => page.context().setOffline(true)))
  await economist.enter('FoUI', '111')
  await coordinator.enter('FoUI', '222')
  await Promise.all(both.map(({ page }) => page.context().setOffline(false)))
  for (const budget of both) {
    const cell = budget.amount('FoUI')
    for (const written of ['Mikael Öberg 111', 'Karin Lindahl 222'])
      await expect(cell.getByText(written)).toAppear()
    await expect(budget.grid.getByRole('button', { name: 'Behåll 222' })).toAppear()
  }
  await economist.grid.getByRole('button', { name: 'Behåll 111' }).click()
  for (const budget of both) {
    await expect.poll(() => budget.grid.getByRole('button', { name: /Behåll/ }).count()).toBe(0)
    await expect(budget.amount('FoUI').getByText('222')).toVanish()
    await expect(budget.amount('FoUI').getByText('111')).toAppear()
  }
  await economist.enter('FoUI', '4 278 060')
})

test('the same grid stands in the text, and its keys stay in it', async () => {
  const plan = await openPlan(stage, 'ekonom')
  const inText = await new BudgetPage(plan.page).writable()
  await inText.enter('Revision', '40 000')
  await expect(inText.amount('Revision').getByText('40 000')).toAppear()
  await inText.press('Control+z')
  await expect(inText.amount('Revision').getByText('31 290')).toAppear()
})

test('on a phone a line opens one large field, and leads on to the next', async () => {
  const { page } = await stage.visit('ekonom', { viewport: { width: 320, height: 640 } })
  await page.goto(`/plan/${stage.planId}/budget`)
  await page.getByRole('button', { name: /Revision/ }).click()
  const field = page.getByRole('textbox', { name: 'Budget 2027' }).and(page.locator(':not([readonly])'))
  await field.fill('40 000')
  await page.getByRole('button', { name: 'Nästa' }).click()
  await expect(page.getByRole('dialog', { name: '14 Kansli' })).toAppear()
  await page.getByRole('button', { name: 'Stäng' }).click()
  await expect(page.getByRole('button', { name: /Revision 40 000/ })).toAppear()
})

test('at 911 × 410 no more than 96 pixels stand still', async () => {
  const budget = await openBudget('ekonom', { viewport: { width: 911, height: 410 } })
  const heights = await Promise.all(
    [budget.page.getByRole('banner'), budget.grid.locator('thead'), budget.balance].map(async (part) => {
      const box = await part.boundingBox()
      return Math.round(box?.height ?? 0)
    }),
  )
  expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(96)
})
