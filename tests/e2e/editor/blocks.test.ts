/** Goals, activities and requests as forms inside the text, by keyboard alone where nothing else is said. */
import { beforeEach, describe, expect, test } from 'vitest'
import { openPlan } from '../support/openPlan.ts'
import type { PlanPage } from '../support/planPage.ts'
import { useStage } from '../support/stage.ts'
import { paste } from './clipboard.ts'
import { lines, sectionBlocks } from './sectionContent.ts'

const SECTION = 'miljo'
const TITLE = 'Miljö, samhällsbyggnad och folkhälsa'

const stage = useStage()
let plan: PlanPage

const now = async () => {
  await plan.saved()
  return sectionBlocks(stage, SECTION)
}
const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => plan.page.keyboard.press(key)), Promise.resolve())
/** The section ends with a block, below which there is no text yet. */
const writeBelow = async () => {
  const below = plan.section(TITLE).getByRole('button', { name: 'Skriv under' })
  if (await below.isVisible()) await below.click()
  else await plan.newLine(TITLE)
}
const goals = () => plan.section(TITLE).getByRole('textbox', { name: 'Vad ska ha uppnåtts?' })

beforeEach(async () => {
  plan = await openPlan(stage, 'handlaggare4')
  await plan.text(TITLE).waitFor()
})

describe('adding', () => {
  test('a goal is one field: Enter begins the next, and Enter in an empty one leads back to the text', async () => {
    await writeBelow()
    await plan.page.getByRole('button', { name: 'Lägg till' }).click()
    await plan.page.getByRole('menuitem', { name: 'Mål', exact: true }).click()
    await expect(plan.section(TITLE).locator('textarea:focus')).toAppear()
    await plan.type('Alla bäckar är kartlagda')
    await press('Enter')
    await plan.type('Alla broar är trygga')
    await press('Enter', 'Enter')
    await plan.type('Och så vidare.')
    expect(lines(await now()).slice(-3)).toEqual([
      'goal Alla bäckar är kartlagda',
      'goal Alla broar är trygga',
      'p Och så vidare.',
    ])
  })

  test('a slash offers the same, by the words of the plan', async () => {
    await writeBelow()
    await plan.type('/')
    const options = plan.page.getByRole('listbox', { name: 'Lägg till' }).getByRole('option')
    await expect(options.first()).toAppear()
    const offered = await options.allTextContents()
    // What one needs every day comes first.
    expect(offered.slice(0, 7)).toEqual([
      'Mål',
      'Aktivitet',
      'Åtagande',
      'Indikator',
      'Äskande',
      'Bild',
      'Tabell',
    ])
    expect(offered).toEqual(
      expect.arrayContaining(['Projekt', 'Nyckeltal', 'Andelar', 'Figur ur planen', 'Budget', 'Citat']),
    )
    await plan.type('åt')
    await press('Enter')
    await expect(plan.section(TITLE).locator('textarea:focus')).toAppear()
    await plan.type('Vi svarar inom en vecka')
    expect(lines(await now())).toContain('commitment Vi svarar inom en vecka')
  })

  test('Esc waves the slash away, and it stays text', async () => {
    await writeBelow()
    await plan.type('/budget')
    await press('Escape')
    await expect(plan.page.getByRole('listbox', { name: 'Lägg till' })).toVanish()
    await press('Enter')
    await plan.type('Nästa rad')
    expect(lines(await now())).toEqual(expect.arrayContaining(['p /budget', 'p Nästa rad']))
  })
})

describe('pasting lines into a goal', () => {
  test('gives a goal for each, in one step', async () => {
    await writeBelow()
    await plan.type('/mål')
    await press('Enter')
    const before = (await now()).length
    await paste(plan.page, { 'text/plain': '• Rena bäckar\r\n• Trygga broar\r\n• Varma skolor' })
    expect(lines(await now()).slice(-3)).toEqual([
      'goal Rena bäckar',
      'goal Trygga broar',
      'goal Varma skolor',
    ])
    await press('Control+z')
    expect(await now()).toHaveLength(before)
  })
})

describe('moving and removing', () => {
  test('Alt+Shift+↓ moves a goal, and its id and text go along', async () => {
    const [first, second] = (await now()).filter(({ type }) => type === 'goal')
    await goals().first().click()
    await press('Alt+Shift+ArrowDown')
    await expect(plan.section(TITLE).locator('textarea:focus')).toAppear()
    const moved = (await now()).filter(({ type }) => type === 'goal')
    expect(moved.slice(0, 2)).toEqual([second, first])
    await press('Control+z')
    expect((await now()).filter(({ type }) => type === 'goal').slice(0, 2)).toEqual([first, second])
  })

  test('Esc selects the block, Delete removes it, and Ångra brings it back as it was', async () => {
    const before = await now()
    const goal = before.find(({ type }) => type === 'goal')
    await goals().first().click()
    await press('Escape', 'Delete')
    await expect(plan.page.getByText('Mål togs bort.')).toAppear()
    expect((await now()).some(({ id }) => id === goal?.id)).toBe(false)
    await plan.page.getByRole('button', { name: 'Ångra', exact: true }).last().click()
    await expect(goals().first()).toAppear()
    expect(await now()).toEqual(before)
  })

  test('a letter typed over a selected block goes into its text', async () => {
    await goals().first().click()
    await press('Escape')
    await press('Z')
    const goal = (await now()).find(({ type }) => type === 'goal')
    expect(goal?.type === 'goal' && goal.text.startsWith('Z')).toBe(true)
    await press('Control+z')
  })

  test('the arrows go through the texts of blocks as through the text', async () => {
    await plan.section(TITLE).getByRole('heading', { name: 'Mål och aktiviteter' }).click()
    await press('End', 'ArrowDown')
    expect(
      await goals()
        .first()
        .evaluate((field) => field === document.activeElement),
    ).toBe(true)
    await press('ArrowUp')
    expect(await plan.text(TITLE).evaluate((text) => text === document.activeElement)).toBe(true)
  })
})

test('an activity says who and when, in the row', async () => {
  await plan.section(TITLE).getByRole('textbox', { name: 'Vad ska göras?' }).first().click()
  await plan.section(TITLE).getByRole('textbox', { name: 'När' }).fill('vecka 12')
  await plan
    .section(TITLE)
    .getByRole('button', { name: /^Ansvarig/ })
    .click()
  await plan.page.getByRole('option', { name: 'Ingrid Fjellström' }).click()
  await press('Escape')
  const activity = (await now()).find(({ type }) => type === 'activity')
  expect(activity).toMatchObject({ time: 'vecka 12', ownerIds: [expect.any(String), expect.any(String)] })
})

test('Ctrl+S takes along what a field still holds', async () => {
  await plan.section(TITLE).getByRole('textbox', { name: 'Vad ska göras?' }).first().click()
  await plan.section(TITLE).getByRole('textbox', { name: 'När' }).fill('vecka 40')
  const activity = (await now()).find(({ type }) => type === 'activity')
  expect(activity).toMatchObject({ time: 'vecka 40' })
})

test('a request names its line, keeps an amount that cannot be read, and is sent in when it can', async () => {
  await writeBelow()
  await plan.type('/äsk')
  await press('Enter')
  const request = plan.section(TITLE).getByRole('group', { name: 'Äskande' }).last()
  await request.getByRole('button', { name: 'Skicka in' }).click()
  await expect(request.getByText('Välj en budgetrad först.')).toAppear()
  await request.getByRole('combobox', { name: 'Budgetrad' }).selectOption({ index: 1 })
  await request.getByRole('textbox', { name: 'Belopp' }).fill('12 00O')
  await press('Tab')
  await expect(request.getByText('”12 00O” går inte att läsa som belopp.')).toAppear()
  await request.getByRole('textbox', { name: 'Belopp' }).fill('170 tkr')
  await request.getByRole('button', { name: 'Skicka in' }).click()
  await expect(request.getByText('Inskickat')).toAppear()
  expect((await now()).at(-1)).toMatchObject({
    type: 'request',
    amount: { kind: 'known', kronor: 170_000 },
    status: 'submitted',
  })
})

test('an indicator added from a goal measures that goal', async () => {
  await goals().first().click()
  await plan.section(TITLE).getByRole('button', { name: 'Indikator', exact: true }).click()
  await expect(plan.section(TITLE).locator('textarea:focus')).toAppear()
  await plan.type('Kommuner med egen plan')
  const blocks = await now()
  const goal = blocks.find(({ type }) => type === 'goal')
  expect(
    blocks.find((block) => block.type === 'indicator' && block.name === 'Kommuner med egen plan'),
  ).toMatchObject({
    goalIds: [goal?.id],
  })
})
