/** What stands inside the text: a picture with its words, a reference that follows what it leads to, a footnote. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { objectionsTo } from '../support/axe.ts'
import { openPlan } from '../support/openPlan.ts'
import type { PlanPage } from '../support/planPage.ts'
import { useStage } from '../support/stage.ts'

const SOCIAL = 'Socialtjänst och omsorg'
const ENVIRONMENT = 'Miljö, samhällsbyggnad och folkhälsa'
const PICTURE = {
  name: 'bild.png',
  mimeType: 'image/png',
  buffer: readFileSync(join(import.meta.dirname, '../../../docs/plan.png')),
}

const stage = useStage()
let officer: PlanPage
let reader: PlanPage
// Visitors leave with their test.
beforeEach(async () => {
  officer = await openPlan(stage, 'handlaggare2')
  reader = await openPlan(stage, 'lasare')
})

const tools = () => officer.page.getByRole('toolbar', { name: 'Textverktyg' })

async function insert(what: string) {
  await tools().getByRole('button', { name: 'Lägg till' }).click()
  await officer.page.getByRole('menuitem', { name: what, exact: true }).click()
}

async function chooseFile(button: string, file: Omit<typeof PICTURE, 'buffer'> & { buffer: Buffer }) {
  const chooser = officer.page.waitForEvent('filechooser')
  await officer.text(SOCIAL).getByRole('button', { name: button }).click()
  await (await chooser).setFiles(file)
}

/** In the picker: the first that fits is marked, and Enter takes it. */
async function referTo(words: string) {
  const dialog = officer.page.getByRole('dialog', { name: 'Hänvisa till' })
  const field = dialog.getByRole('searchbox')
  await field.pressSequentially(words)
  await expect.poll(() => field.getAttribute('aria-activedescendant')).toMatch(/./u)
  await officer.page.keyboard.press('Enter')
  await expect(dialog).toVanish()
}

test('a picture is put in, says what it shows, and is there for everybody', async () => {
  const text = officer.text(SOCIAL)
  await officer.newLine(SOCIAL)
  await insert('Bild')
  await chooseFile('Välj bild', { ...PICTURE, buffer: Buffer.from('<svg onload="alert(1)"/>') })
  await expect(text.getByText('SVG-filer kan inte tas emot.')).toAppear()
  await text.getByRole('button', { name: 'Avbryt' }).click()

  await officer.page.context().setOffline(true)
  await chooseFile('Välj bild', PICTURE)
  await expect(text.getByText('Bilden behöver nätet.')).toAppear()
  await officer.page.context().setOffline(false)
  // The question what it shows has the focus as soon as it is there.
  const shows = text.getByRole('textbox', { name: 'Alternativ text' })
  await expect.poll(() => shows.evaluate((field) => field === document.activeElement)).toBe(true)
  await officer.type('En skärmbild av planen')
  await text.getByRole('textbox', { name: 'Figurtext' }).last().click()
  await officer.type('Så ser planen ut')
  await officer.saved()

  const picture = reader.section(SOCIAL).getByRole('img', { name: 'En skärmbild av planen' })
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
    .toBe(1440)
  await expect(reader.section(SOCIAL).getByText(/Figur \d+: *Så ser planen ut/u)).toAppear()
})

test('a reference reads what it leads to, follows it when it moves, and says when it is gone', async () => {
  const coordinator = await openPlan(stage, 'samordnare')
  await officer.write(SOCIAL, 'Mer i')
  await officer.page.keyboard.press('Control+Shift+H')
  await referTo(ENVIRONMENT)
  await officer.type(' om luften.')
  const inEditor = officer.text(SOCIAL).locator('[data-reference]').first()
  const atRest = reader.section(SOCIAL).locator('[data-reference]').first()
  await expect.poll(() => inEditor.textContent()).toBe('avsnitt 2.4')
  await expect(reader.section(SOCIAL).getByText('Mer i avsnitt 2.4 om luften.')).toAppear()

  await coordinator.choose(ENVIRONMENT, 'Flytta upp')
  await expect.poll(() => inEditor.textContent()).toBe('avsnitt 2.3')
  await expect.poll(() => atRest.textContent()).toBe('avsnitt 2.3')
  await atRest.click()
  const heading = reader.section(ENVIRONMENT)
  await expect.poll(() => heading.evaluate((section) => section === document.activeElement)).toBe(true)

  await coordinator.choose(ENVIRONMENT, 'Ta bort')
  // It is said what leads there.
  await coordinator.page.getByRole('dialog').getByRole('button', { name: 'Ta bort ändå' }).click()
  await expect(reader.section(SOCIAL).getByText('hänvisningen leder ingenstans')).toAppear()
  await officer.text(SOCIAL).getByRole('button', { name: 'Byt', exact: true }).click()
  await referTo('Skola')
  await expect(reader.section(SOCIAL).getByText(/Mer i avsnitt 2\.\d om luften\./u)).toAppear()
})

test('a footnote comes with its number and goes with one undo; without its reference it says so', async () => {
  const text = officer.text(SOCIAL)
  await officer.write(SOCIAL, 'Det står i lagen')
  await officer.page.keyboard.press('Control+Alt+F')
  await officer.type('Socialtjänstlagen.')
  const note = text.getByRole('group', { name: 'Fotnot 1' })
  await expect(note.getByText('Socialtjänstlagen.')).toAppear()
  await expect(reader.section(SOCIAL).getByRole('link', { name: 'Fotnot 1' })).toAppear()
  await reader.section(SOCIAL).getByRole('link', { name: 'Fotnot 1' }).click()
  const back = reader.section(SOCIAL).getByRole('button', { name: 'Tillbaka till texten' })
  await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true)
  expect(await objectionsTo(reader.page)).toEqual([])
  expect(await objectionsTo(officer.page)).toEqual([])

  // Back to where it is referred to, and the reference away.
  await officer.page.keyboard.press('Escape')
  await officer.page.keyboard.press('Backspace')
  await expect(text.getByText('Ingen hänvisning i texten leder till fotnoten.')).toAppear()
  await text.getByRole('button', { name: 'Ta bort fotnoten' }).click()
  await expect(reader.section(SOCIAL).getByText('Socialtjänstlagen.')).toVanish()

  await officer.write(SOCIAL, 'Och en gång till')
  await officer.page.keyboard.press('Control+Alt+F')
  const again = text.getByRole('group', { name: /^Fotnot/u })
  await expect(again).toAppear()
  await officer.page.keyboard.press('Control+Z')
  await expect(again).toVanish()
  await expect(reader.section(SOCIAL).getByText('Och en gång till')).toAppear()
  await officer.page.keyboard.press('Control+Y')
  await expect(again).toAppear()
  await officer.saved()
  await expect(reader.section(SOCIAL).getByRole('link', { name: /^Fotnot/u })).toAppear()
})

test('a box, a marked sentence and the headings of a table are what the person makes of them', async () => {
  const atRest = reader.section(SOCIAL)
  const { page } = officer
  const choose = async (button: string, entry: string) => {
    await tools().getByRole('button', { name: button, exact: true }).click()
    await page.getByRole('menuitem', { name: entry, exact: true }).click()
  }
  await officer.newLine(SOCIAL)
  await insert('Faktaruta')
  await officer.type('Elva kommuner är med. Alla betalar lika.')
  await choose('Faktaruta', 'Viktigt')
  const box = atRest.getByRole('group', { name: 'Viktigt' })
  await expect(box.getByText('Elva kommuner är med.')).toAppear()

  await choose('Märk som', 'Åtagande')
  await expect(box.getByTitle('märkt som Åtagande').getByText('Alla betalar lika.')).toAppear()
  await choose('Märk som', 'Visa märkta meningar')
  const list = page.getByRole('dialog', { name: 'Märkta meningar i planen' })
  await expect(list.getByRole('button', { name: /Alla betalar lika\.$/u })).toAppear()
  await page.keyboard.press('Escape')
  await expect(list).toVanish()
  await choose('Märk som', 'Ta bort märkningen')
  await expect(atRest.getByTitle('märkt som Åtagande')).toVanish()
  await choose('Viktigt', 'Ta bort rutan, behåll texten')
  await expect(box).toVanish()
  await expect(atRest.getByText('Elva kommuner är med. Alla betalar lika.')).toAppear()

  await insert('Tabell')
  await officer.type('Kommun')
  await choose('Tabell', 'Rubrikkolumn')
  await officer.saved()
  await expect(atRest.getByRole('columnheader', { name: 'Kommun' })).toAppear()
  await expect.poll(() => atRest.locator('table th[scope="row"]').filter({ hasText: /^$/u }).count()).toBe(2)
})
