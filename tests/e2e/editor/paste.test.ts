/** What other programs have on the clipboard becomes clean text of the plan, and one step that can be taken back. */
import { beforeEach, expect, test } from 'vitest'
import { openPlan } from '../support/openPlan.ts'
import type { PlanPage } from '../support/planPage.ts'
import { useStage } from '../support/stage.ts'
import { clipboardOf, paste } from './clipboard.ts'
import { lines, sectionBlocks } from './sectionContent.ts'

const SECTION = 'kurser'
const TITLE = 'Kurser och konferenser'

const stage = useStage()
let plan: PlanPage
let before: string[]

const now = async () => {
  await plan.saved()
  return lines(await sectionBlocks(stage, SECTION))
}

beforeEach(async () => {
  plan = await openPlan(stage, 'sekreterare')
  await plan.text(TITLE).waitFor()
  before = await now()
  await plan.newLine(TITLE)
})

test.each([
  [
    'word',
    [
      'h1 Trygga broar',
      'p Varje bro i länet *besiktigas* en gång om året, och resultatet _redovisas_ i juni. Registret<https://broar.example/register> är öppet, och innehållet likaså.',
      '3. Bygga om bron vid Norra forsen (1. Räcket först | Sedan körbanan) | Måla bron vid Södra sundet',
      '• En punkt',
      '*Bro* ¦ *Kostnad* // Norra forsen ¦ 1\u00A0250\u00A0000',
      'p Sist kommer en rad med en fälla.',
    ],
    'Klistrade in 8 stycken och 1 tabell. En bild kom inte med.',
  ],
  [
    'libreoffice',
    [
      'h1 Skolans väg',
      'p *Alla* elever får en plats på bussen.',
      '5. Första turen | Andra turen (• Via torget)',
      'Linje ¦ Elever // 12 ¦ 48',
      'p Text vid bilden.',
    ],
    'Klistrade in 6 stycken och 1 tabell. En bild kom inte med.',
  ],
  [
    'google-docs',
    [
      'h1 Kulturens hus',
      'p Huset är *öppet*_ varje dag_. Läs mer<https://kultur.example/hus>.',
      '• Bibliotek (• Barnhörna) | Scen',
    ],
    'Klistrade in 5 stycken. En bild kom inte med.',
  ],
  ['excel', ['Kod ¦ Rad ¦ 2027 // 10 ¦ Löner ¦ 1\u00A0250 000'], 'Klistrade in 1 tabell.'],
] as const)('from %s, with a receipt that takes it back', async (program, expected, receipt) => {
  await paste(plan.page, { 'text/html': clipboardOf(program), 'text/plain': 'x' })
  await expect(plan.page.getByText(receipt)).toAppear()
  const pasted = (await now()).filter((line) => !before.includes(line) && line !== 'p ')
  expect(pasted).toEqual(expected)
  await plan.page.getByRole('button', { name: 'Ångra', exact: true }).last().click()
  await expect(plan.text(TITLE).getByText(/broar|Skolans|Kulturens|Löner/)).toVanish()
  expect((await now()).filter((line) => line !== 'p ')).toEqual(before.filter((line) => line !== 'p '))
})

test('lines with tabs are a table', async () => {
  await paste(plan.page, { 'text/plain': 'Kurs\tAntal\nJuridik\t12' })
  await expect(plan.page.getByText('Klistrade in 1 tabell.')).toAppear()
  expect(await now()).toContain('Kurs ¦ Antal // Juridik ¦ 12')
})

test('other lines are paragraphs', async () => {
  await paste(plan.page, { 'text/plain': 'En rad\noch en till' })
  await expect(plan.page.getByText('Klistrade in 2 stycken.')).toAppear()
  expect(await now()).toEqual(expect.arrayContaining(['p En rad', 'p och en till']))
})
