/** Running text: what the tools do with it, and what they refuse. */
import { beforeEach, expect, test } from 'vitest'
import { openPlan } from '../support/openPlan.ts'
import type { PlanPage } from '../support/planPage.ts'
import { useStage } from '../support/stage.ts'
import { paste } from './clipboard.ts'
import { lines, sectionBlocks } from './sectionContent.ts'

const SECTION = 'kurser'
const TITLE = 'Kurser och konferenser'

const stage = useStage()
let plan: PlanPage

const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => plan.page.keyboard.press(key)), Promise.resolve())
const tool = (name: string) =>
  plan.page.getByRole('toolbar', { name: 'Textverktyg' }).getByRole('button', { name })
const now = async () => {
  await plan.saved()
  return sectionBlocks(stage, SECTION)
}

beforeEach(async () => {
  plan = await openPlan(stage, 'sekreterare')
  await plan.text(TITLE).waitFor()
  // An empty paragraph above what stands in the section.
  await plan
    .text(TITLE)
    .getByText('För varje kurs')
    .click({ position: { x: 2, y: 8 } })
  await press('Home', 'Enter', 'ArrowUp')
})

test('headings, bold and lists, from the toolbar and by keys', async () => {
  await tool('Brödtext').click()
  await plan.page.getByRole('menuitem', { name: 'Mindre rubrik' }).click()
  await expect(tool('Mindre rubrik')).toAppear()
  await plan.type('Kursplan')
  await press('Enter')
  await press('Control+b')
  await plan.type('Vinter')
  await press('Control+b')
  await plan.type(' och vår')
  await press('Enter')
  await tool('Punktlista').click()
  await plan.type('Juridik')
  await press('Enter')
  await plan.type('Upphandling')
  expect(lines(await now())).toEqual(
    expect.arrayContaining(['h2 Kursplan', 'p *Vinter* och vår', '• Juridik | Upphandling']),
  )
})

test('a link leads to an address, and to no script', async () => {
  await plan.type('Se kursplanen')
  await press('Control+Shift+ArrowLeft', 'Control+k')
  const address = plan.page.getByRole('textbox', { name: 'Adress' })
  await address.fill('javascript:alert(1)')
  await press('Enter')
  await expect(plan.page.getByText('Det går inte att länka dit.')).toAppear()
  await address.fill('kurser.example/plan')
  await press('Enter')
  await expect(plan.text(TITLE).getByRole('link', { name: 'kursplanen' })).toAppear()
  expect(lines(await now())).toContain('p Se kursplanen<https://kurser.example/plan>')
})

test('a quotation says who is quoted', async () => {
  await tool('Citat').click()
  await plan.type('Vi lär så länge vi lever')
  await tool('Vem som citeras').click()
  await plan.page.getByRole('textbox', { name: 'Vem som citeras' }).fill('Kursledaren')
  await press('Enter')
  await expect
    .poll(async () => (await now()).find(({ type }) => type === 'quote'))
    .toMatchObject({ attribution: 'Kursledaren' })
})

test('a table grows by rows and columns', async () => {
  await plan.page.getByRole('button', { name: 'Lägg till' }).click()
  await plan.page.getByRole('menuitem', { name: 'Tabell' }).click()
  await expect(tool('Tabell')).toAppear()
  await plan.type('Kurs')
  await press('Tab')
  await plan.type('Antal')
  await tool('Tabell').click()
  await plan.page.getByRole('menuitem', { name: 'Ta bort kolumnen' }).click()
  await tool('Tabell').click()
  await plan.page.getByRole('menuitem', { name: 'Rad under' }).click()
  await expect
    .poll(async () => lines(await now()).find((line) => line.startsWith('Kurs ¦')))
    .toBe('Kurs ¦  //  ¦  //  ¦  //  ¦ ')
})

test('what is pasted brings no script, no handler and no address that runs one', async () => {
  await paste(plan.page, {
    'text/html':
      '<p onclick="alert(1)">Trygg<script>alert(1)</script> text <a href="javascript:alert(1)" onmouseover="alert(1)">här</a></p><p>Slut</p>',
  })
  await expect(plan.text(TITLE).getByText('Trygg text här')).toAppear()
  expect(await plan.text(TITLE).innerHTML()).not.toMatch(/onclick|onmouseover|javascript:|<script/)
  expect(lines(await now())).toContain('p Trygg text här')
})
