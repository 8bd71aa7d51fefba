/** The budget beside a spreadsheet: what goes in and out, what is filled, what was found right and what changed since. */
import { expect, test } from 'vitest'
import type { Account } from './support/accounts.ts'
import { BudgetPage } from './support/budgetPage.ts'
import { useStage } from './support/stage.ts'
import type { VisitOptions } from './support/visitor.ts'

const stage = useStage()

async function openBudget(account: Account, options: VisitOptions = {}): Promise<BudgetPage> {
  const { page } = await stage.visit(account, options)
  const budget = await new BudgetPage(page).open(stage.planId)
  return budget.writable()
}

const preview = (budget: BudgetPage) => budget.page.getByRole('dialog', { name: 'Läs in belopp från en fil' })

async function takeIn(budget: BudgetPage, name: string, buffer: Buffer): Promise<void> {
  await budget.chooseOfTable('Läs in från fil …')
  await preview(budget)
    .getByLabel('Fil')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

test('a range of 40 rows and 3 columns is pasted, and one undo takes it back', async () => {
  const budget = await openBudget('ekonom')
  const names = () => budget.grid.getByRole('rowheader').allInnerTexts()
  const before = await names()
  const rows = Array.from(
    { length: 40 },
    (_, index) => `${500 + index}\tInklistrad ${index}\t${1_000 + index}`,
  )
  await budget.line('Styrelsen').locator('[data-column="code"]').click()
  await budget.paste(`${rows.join('\r\n')}\r\n`)
  await budget.page.getByRole('button', { name: 'Klistra in med 25 nya rader' }).click()
  await expect(budget.amount('Inklistrad 39').getByText('1 039')).toAppear()
  await expect(budget.balance.getByText('40 780')).toAppear()
  await budget.amount('Inklistrad 0').click()
  await budget.press('Control+z')
  await expect(budget.line('Inklistrad 0')).toVanish()
  expect(await names()).toEqual(before)
  await expect(budget.amount('Styrelsen').getByText('702 000')).toAppear()
})

test('a number that can be read in two ways is asked about, unless the spreadsheet says what it is', async () => {
  const budget = await openBudget('ekonom')
  await budget.amount('Revision').click()
  await budget.paste('31,299')
  await expect(budget.page.getByText('Hur ska 31,299 läsas?').first()).toAppear()
  await budget.page.getByLabel('Som 31 299 kr').check()
  await budget.page.getByRole('button', { name: 'Klistra in', exact: true }).click()
  await expect(budget.amount('Revision').getByText('31 299')).toAppear()
  await budget.amount('Revision').click()
  await budget.press('Control+z')
  await budget.paste('31,298', '<table><tr><td sdval="31298" sdnum="1033;0;#,##0">31,298</td></tr></table>')
  await expect(budget.amount('Revision').getByText('31 298')).toAppear()
  await budget.press('Control+z')
  await expect(budget.amount('Revision').getByText('31 290')).toAppear()
})

test('amounts are filled down, to the right and by pulling the corner', async () => {
  const budget = await openBudget('ekonom')
  await budget.amount('Styrelsen').click()
  await budget.press('Shift+ArrowDown', 'Control+d')
  await expect(budget.amount('Revision').getByText('702 000')).toAppear()
  await budget.press('Control+z')
  await budget.amount('Styrelsen').click()
  await budget.press('Shift+ArrowRight', 'Control+r')
  await expect(budget.amount('Styrelsen', 1).getByText('702 000')).toAppear()
  await budget.press('Control+z')
  await budget.amount('Styrelsen').click()
  await budget.amount('Styrelsen').locator('[data-fill]').hover()
  await budget.page.mouse.down()
  await budget.amount('Kansli').hover()
  await budget.page.mouse.up()
  await expect(budget.amount('Kansli').getByText('702 000')).toAppear()
  await expect(budget.balance.getByText('medel')).toAppear()
  await budget.press('Control+z')
  await expect(budget.amount('Kansli').getByText('12 416 200')).toAppear()
  await expect(budget.amount('Revision').getByText('31 290')).toAppear()
})

test('what has changed since the table was reconciled is told on the cell, and led to', async () => {
  const [economist, reader] = await Promise.all([
    openBudget('ekonom'),
    stage.visit('lasare').then(({ page }) => new BudgetPage(page).open(stage.planId)),
  ])
  await economist.balance.getByRole('button', { name: 'Stäm av' }).click()
  for (const budget of [economist, reader])
    await expect(budget.balance.getByText(/Avstämd .* av Mikael Öberg/)).toAppear()
  await economist.enter('Kansli', '=12416200+100')
  await economist.enter('Revision', '31 291')
  for (const budget of [economist, reader]) {
    await expect(budget.amount('Kansli').locator('[data-since]')).toAppear()
    await budget.balance.getByRole('button', { name: '2 ändringar sedan avstämningen' }).click()
    await expect(budget.grid.getByText(/avstämt belopp 31\s290\. Ändrat .* av Mikael Öberg\./)).toAppear()
    await budget.balance.getByRole('button', { name: '2 ändringar sedan avstämningen' }).click()
    await expect(budget.grid.getByText(/avstämt belopp 12\s416\s200/)).toAppear()
  }
  await economist.enter('Revision', '31 290')
  await economist.enter('Kansli', '12 416 200')
  await expect(reader.balance.getByText('inget ändrat sedan dess')).toAppear()
  await economist.balance.getByRole('button', { name: 'Mer om avstämningen' }).click()
  await economist.page.getByRole('menuitem', { name: 'Häv avstämningen' }).click()
  await expect(reader.balance.getByText('Avstämd')).toVanish()
})

test('the export comes back in with what differs, row by row, and as one step', async () => {
  const budget = await openBudget('ekonom')
  const file = await budget.page.request.get(`/api/plans/${stage.planId}/working-material.xlsx`)
  const buffer = await file.body()
  await budget.enter('Kansli', '1')
  await budget.enter('Revision', '2')
  await takeIn(budget, 'budget.xlsx', buffer)
  await expect(preview(budget).getByText(/^2 rader ändras, 15 rader är oförändrade\.$/)).toAppear()
  await expect(preview(budget).getByRole('row', { name: /14 Kansli.*1.*12\s416\s200/ })).toAppear()
  await preview(budget).getByLabel('Ta med 13 Revision').uncheck()
  await preview(budget).getByRole('button', { name: 'Läs in 1 rad' }).click()
  await expect(budget.amount('Kansli').getByText('12 416 200')).toAppear()
  await expect(budget.amount('Revision').getByText('2', { exact: true })).toAppear()
  await budget.amount('Revision').click()
  await budget.press('Control+z')
  await expect(budget.amount('Kansli').getByText('1', { exact: true })).toAppear()
  await budget.press('Control+z', 'Control+z')
  await expect(budget.amount('Kansli').getByText('12 416 200')).toAppear()
  await expect(budget.amount('Revision').getByText('31 290')).toAppear()
})

test('a file of other make is read by its headings; what cannot be read is listed, what is no table refused', async () => {
  const budget = await openBudget('ekonom')
  await takeIn(budget, 'makro.xlsm', Buffer.from('PK'))
  await expect(preview(budget).getByText(/Filen innehåller makron/)).toAppear()
  const rows = [
    'Konto;Benämning;Budget 2027',
    '12;Styrelsen;700 000',
    '99;Nytt;5',
    '13;Revision;12 00O',
    ';;7',
  ]
  await preview(budget)
    .getByLabel('Fil')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n'), 'latin1') })
  await expect(
    preview(budget).getByText('2 rader ändras, 1 är ny, 1 rad i filen kändes inte igen.'),
  ).toAppear()
  await expect(preview(budget).getByText('”12 00O” går inte att läsa som belopp.')).toAppear()
  await preview(budget).getByRole('button', { name: 'Läs in 3 rader' }).click()
  await expect(budget.amount('Nytt').getByText('5', { exact: true })).toAppear()
  await budget.page.getByRole('button', { name: 'Ångra' }).click()
  await expect(budget.line('Nytt')).toVanish()
  await expect(budget.amount('Styrelsen').getByText('702 000')).toAppear()
})

test('lines are earmarked with each other, carried in, and shown in another unit; columns are added here', async () => {
  const budget = await openBudget('ekonom')
  await budget.choose('Kurser/konferenser', 'Hör ihop med …')
  await budget.page
    .getByLabel('Rad', { exact: true })
    .selectOption({ label: 'Intäkt: 10 Intäkter kurs/konferens' })
  await budget.page.getByRole('button', { name: 'Klar' }).click()
  await expect(
    budget
      .line('Kurser/konferenser')
      .getByText('Hör ihop med 10 Intäkter kurs/konferens, skillnad −300 000 kr'),
  ).toAppear()
  await expect(budget.grid.getByText(/Kurser\/konferenser, skillnad \+300\s000\skr/)).toAppear()
  await budget.choose('Finansiering', 'Överskott från tidigare år')
  await expect(budget.line('Finansiering').getByText('Överskott från tidigare år')).toAppear()

  await budget.page.getByLabel('Visa belopp i').selectOption('mnkr')
  await expect(budget.amount('Kansli').getByText('12,4', { exact: true })).toAppear()
  await expect(budget.page.getByText('Avrundat; summor räknas i kronor.')).toAppear()
  await budget.page.getByLabel('Visa belopp i').selectOption('kr')
  await budget.page.getByLabel('Diagram').check()
  await expect(budget.page.getByRole('table', { name: 'Vart pengarna går' })).toAppear()

  await budget.chooseOfTable('Kolumner …')
  await budget.page.getByRole('button', { name: 'Lägg till kolumn' }).click()
  await budget.page.getByLabel('Innehåll').selectOption('forecast')
  await budget.page.getByLabel('År', { exact: true }).fill('2026')
  await budget.page.getByRole('dialog').last().getByRole('button', { name: 'Spara' }).click()
  await budget.page.getByRole('button', { name: 'Klar' }).click()
  await expect(budget.page.getByRole('checkbox', { name: '2026' })).toAppear()
})

test('on a phone a line shows its comments, what is suggested, and why more is asked for', async () => {
  const { page } = await stage.visit('ekonom', { viewport: { width: 320, height: 640 } })
  await page.goto(`/plan/${stage.planId}/budget`)
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: 'EU och internationalisering' })
      .locator('[data-threads]')
      .first(),
  ).toAppear()
  await page.getByRole('button', { name: /EU och internationalisering/ }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('Äskat: 140 000')).toAppear()
  await expect(sheet.getByText(/Studieresan till Bryssel/)).toAppear()
  await sheet.getByRole('button', { name: 'Använd' }).click()
  await expect(sheet.getByText('Äskat: 140 000 (i budgeten)')).toAppear()
})
