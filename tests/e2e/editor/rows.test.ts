/** Blocks that are lists of rows, written by keyboard alone, by two at once, and looked at by axe. */
import type { Block } from '@samplan/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { objectionsToLooks } from '../support/axe.ts'
import { openPlan } from '../support/openPlan.ts'
import type { PlanPage } from '../support/planPage.ts'
import { useStage } from '../support/stage.ts'
import { paste } from './clipboard.ts'
import { sectionBlocks } from './sectionContent.ts'

const SECTION = 'uppdraget'
const TITLE = 'Uppdraget'

const stage = useStage()
let plan: PlanPage

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>

async function blockIn<Type extends Block['type']>(section: string, type: Type): Promise<BlockOf<Type>> {
  const found = (await sectionBlocks(stage, section)).find(
    (block): block is BlockOf<Type> => block.type === type,
  )
  if (!found) throw new Error(`${section} has no ${type}`)
  return found
}

const roster = async () => {
  await plan.saved()
  const { rows } = await blockIn(SECTION, 'roster')
  return rows.map(({ name, role }) => [name, role].filter((part) => part !== null).join(', '))
}
const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => plan.page.keyboard.press(key)), Promise.resolve())
const cell = (of: PlanPage, label: string) =>
  of.section(TITLE).getByRole('textbox', { name: label, exact: true })
const focused = () => plan.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

const BOARD = [
  'Gunilla Rask, ordförande',
  'Mattias Öberg, förste vice ordförande',
  'Siw Lindmark, andre vice ordförande',
  'Patrik Niva, ledamot',
]

beforeEach(async () => {
  plan = await openPlan(stage, 'samordnare')
  await plan.text(TITLE).waitFor()
})

describe('by keyboard', () => {
  test('Enter goes down and makes a row, Alt+↑ moves it, Backspace takes an empty one out, Ångra takes back', async () => {
    await plan.section(TITLE).getByText('andre vice ordförande').click()
    await expect.poll(focused).toBe('Uppdrag, Siw Lindmark')
    await press('Enter')
    expect(await focused()).toBe('Uppdrag, Patrik Niva')
    await press('Enter')
    expect(await focused()).toBe('Namn')
    await plan.type('Ada Nilsson')
    await press('Tab')
    await plan.type('ersättare')
    await press('Alt+ArrowUp')
    expect(await focused()).toBe('Uppdrag, Ada Nilsson')
    expect(await roster()).toEqual([...BOARD.slice(0, 3), 'Ada Nilsson, ersättare', 'Patrik Niva, ledamot'])
    await press('Control+z')
    expect(await roster()).toEqual([...BOARD, 'Ada Nilsson, ersättare'])

    await press('Control+Enter')
    expect(await focused()).toBe('Namn')
    await press('Backspace')
    expect(await focused()).toMatch(/^Namn/)
    await press('Escape')
    expect(await plan.text(TITLE).evaluate((text) => text === document.activeElement)).toBe(true)
    for (let undone = 0; undone < 8; undone += 1) await press('Control+z')
    expect(await roster()).toEqual(BOARD)
  })

  test('rows from a spreadsheet fill rows and make those that are missing, and go by one Ångra', async () => {
    await plan.section(TITLE).getByText('ledamot', { exact: true }).click()
    await expect.poll(focused).toBe('Uppdrag, Patrik Niva')
    await press('Shift+Tab')
    const rows = Array.from({ length: 12 }, (_, row) => `Person ${row + 1}\tersättare\tC\tTallmo`)
    await paste(plan.page, { 'text/plain': rows.join('\r\n') })
    await expect(plan.page.getByText('Klistrade in 12 rader.')).toAppear()
    expect(await roster()).toEqual([
      ...BOARD.slice(0, 3),
      ...rows.map((_, row) => `Person ${row + 1}, ersättare`),
    ])
    await press('Control+z')
    expect(await roster()).toEqual(BOARD)
  })

  test('an amount that cannot be read stays in its cell with the reason, and the one before it stands', async () => {
    const fees = async () => (await blockIn(SECTION, 'memberList')).rows.map(({ kronor }) => kronor)
    const before = await fees()
    await plan.section(TITLE).getByText('780\u00A0000').click()
    const fee = cell(plan, 'Medlemsavgift, kronor, Lillfors')
    await fee.fill('78O 000')
    await press('Tab')
    await expect(plan.section(TITLE).getByRole('alert')).toAppear()
    expect(await fee.getAttribute('aria-invalid')).toBe('true')
    await plan.page.getByRole('heading', { name: TITLE }).click()
    expect(await fee.inputValue()).toBe('78O 000')
    await plan.saved()
    expect(await fees()).toEqual(before)
    await fee.fill('=780000+5000')
    await press('Tab')
    await plan.saved()
    expect(await fees()).toContain(785_000)
    await press('Control+z')
  })

  test('Tab at the start of a box moves it in, Shift+Tab out, with all that stands under it', async () => {
    const under = async (label: string) => {
      await plan.saved()
      const { rows } = await blockIn('val', 'orgChart')
      const row = rows.find((one) => one.label === label)
      return rows.find(({ id }) => id === row?.parentId)?.label ?? null
    }
    await plan.section('Så är verksamheten indelad').getByText('Kansliet').click()
    await expect.poll(focused).toBe('Ruta')
    await press('Home', 'Tab')
    expect([await under('Kansliet'), await under('Administration')]).toEqual(['Beredningarna', 'Kansliet'])
    await press('Home', 'Shift+Tab', 'Home', 'Shift+Tab')
    expect([await under('Kansliet'), await under('Administration')]).toEqual([
      'Förbundsfullmäktige',
      'Kansliet',
    ])
    await press('End', 'Tab')
    expect(await focused()).toBe('Förtydligande, Kansliet')
  })

  test('what is asked for by a slash is there to be written in at once', async () => {
    await plan.newLine(TITLE)
    await plan.type('/nyckel')
    await press('Enter')
    await expect(plan.section(TITLE).locator('textarea:focus')).toAppear()
    await plan.type('Vi i siffror')
    await press('Enter')
    await plan.type('Anställda')
    await press('Tab')
    await plan.type('14')
    await plan.saved()
    expect(await blockIn(SECTION, 'keyFigures')).toMatchObject({
      title: 'Vi i siffror',
      rows: [{ label: 'Anställda', value: '14' }],
    })
  })
})

test('two people who write in different rows at once, and add one each, lose nothing', async () => {
  const director = await openPlan(stage, 'direktor')
  await director.section(TITLE).getByRole('button', { name: 'Ändra direkt' }).click()
  await director.text(TITLE).waitFor()
  const before = (await blockIn(SECTION, 'roster')).rows
  const write = async (who: PlanPage, row: string, words: string, added: string) => {
    await who.section(TITLE).getByText(row, { exact: true }).click()
    await cell(who, `Uppdrag, ${row}`).fill(words)
    await who
      .section(TITLE)
      .getByRole('group', { name: 'Förtroendevalda' })
      .getByRole('button', { name: 'Lägg till rad' })
      .click()
    await who.type(added)
    await who.page.keyboard.press('Tab')
    await who.saved()
  }
  await Promise.all([
    write(plan, 'Gunilla Rask', 'ordförande till juni', 'Från samordnaren'),
    write(director, 'Patrik Niva', 'ordförande från juni', 'Från direktören'),
  ])
  // Each is in the row just added, and sees where the other is.
  await expect(plan.section(TITLE).getByRole('table').getByText('Eva Sandström')).toAppear()
  await expect(director.section(TITLE).getByRole('table').getByText('Karin Lindahl')).toAppear()
  const { rows } = await blockIn(SECTION, 'roster')
  expect(rows.slice(0, before.length)).toEqual(
    before.map((row) => ({
      ...row,
      ...(row.name === 'Gunilla Rask' && { role: 'ordförande till juni' }),
      ...(row.name === 'Patrik Niva' && { role: 'ordförande från juni' }),
    })),
  )
  expect(
    rows
      .slice(before.length)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Från direktören', 'Från samordnaren'])
})

test('shares say at once what is missing of the whole', async () => {
  const economist = await openPlan(stage, 'ekonom')
  const section = economist.section('Budget 2027')
  await economist.text('Budget 2027').waitFor()
  await section.getByText('Kurser och konferenser', { exact: true }).click()
  await expect(section.getByText(/^Summa 100 %/)).toAppear()
  await section.getByRole('textbox', { name: 'Procent, Kurser och konferenser' }).fill('14,09')
  await economist.page.keyboard.press('Tab')
  await expect(section.getByText('Summa 98 % – 2 procentenheter fattas av')).toAppear()
  await economist.page.keyboard.press('Control+z')
})

describe('axe has nothing to object to while one writes in', () => {
  test.each([
    ['a roster', 'samordnare', TITLE, 'Gunilla Rask'],
    ['an organisation chart', 'samordnare', 'Så är verksamheten indelad', 'Kansliet'],
    ['a project', 'handlaggare1', 'Tillväxt och internationellt samarbete', 'Regionalfonden'],
    ['shares', 'ekonom', 'Budget 2027', 'Medlemsavgifter'],
  ] as const)('%s', async (_, account, title, words) => {
    const writer = await openPlan(stage, account)
    await writer.text(title).waitFor()
    await writer.section(title).getByText(words, { exact: true }).first().click()
    await expect(writer.section(title).getByRole('button', { name: 'Lägg till rad' })).toAppear()
    expect(await objectionsToLooks(writer.page)).toEqual([])
  })
})
