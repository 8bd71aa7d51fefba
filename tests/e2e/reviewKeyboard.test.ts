/** A review without a mouse: threads beside the text and in a drawer, the list of sections, and what was before. */
import { expect, test } from 'vitest'
import { hasFocus, tabTo } from './support/keyboard.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'
import { Threads } from './support/threads.ts'

const SECTION = 'Skola och lärande'
const ASKED = 'Vilka kommuner har sagt ja'
const LAPTOP = { width: 911, height: 410 }

const stage = useStage()

test('in a narrow window the same keys lead through a drawer', async () => {
  const { page } = await reading('direktor', LAPTOP)
  const drawer = page.getByRole('dialog', { name: 'Kommentarer' })
  const openCard = drawer.getByRole('article').filter({ has: page.getByRole('textbox', { name: 'Svara' }) })
  await page.keyboard.press('Control+Alt+KeyJ')
  await expect.poll(() => hasFocus(openCard)).toBe(true)
  const first = await openCard.getAttribute('data-card')
  await page.keyboard.press('n')
  await expect.poll(() => openCard.getAttribute('data-card')).not.toBe(first)
  await expect.poll(() => hasFocus(openCard)).toBe(true)
  await tabTo(page, openCard.getByRole('textbox', { name: 'Svara' }))
  await page.keyboard.type('Skrivet med tangenter.')
  await page.keyboard.press('Control+Enter')
  await expect(openCard.getByText('Skrivet med tangenter.')).toAppear()
  await page.keyboard.press('Escape')
  await expect(drawer).toVanish()
  expect(await page.evaluate(() => document.activeElement?.closest('[data-section]') !== null)).toBe(true)
})

test('a section is found in the list, read, and sent back', async () => {
  const { page } = await stage.visit('direktor')
  await page.goto(`/plan/${stage.planId}/granskning`)
  await tabTo(page, page.getByRole('button', { name: /^Alla/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: 'Inledning' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Granskning: Inledning' }).waitFor()
  await tabTo(page, page.getByRole('button', { name: 'Skicka tillbaka' }))
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Vad behöver göras?' }).waitFor()
  await page.keyboard.type('Korta ner den.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('”Inledning” är återlämnat.')).toAppear()
})

test('the history of a section is listed, two moments are compared, and the text is back', async () => {
  const { plan, page, section } = await reading('handlaggare3')
  await plan.write(SECTION, 'Tillagt för historien.')
  await plan.saved()
  await tabTo(page, section.getByRole('button', { name: `Mer om ${SECTION}` }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => hasFocus(page.getByRole('menuitem', { name: 'Historik' }))).toBe(true)
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: /Samira Haddad.*ord infogade/ }))
  await page.keyboard.press('Enter')
  await expect(section.getByText('Infogat', { exact: true })).toAppear()
  await tabTo(page, page.getByRole('button', { name: 'Tillbaka till texten' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(plan.text(SECTION)).toAppear()
})

// Last: afterwards no words of the section are marked any more.
test('a thread beside the text is opened at its words, answered, settled, and left for them again', async () => {
  const { page, section } = await reading('samordnare')
  const threads = new Threads(page)
  const way = section.getByRole('button', { name: 'Kommentar av Eva Sandström' })
  await tabTo(page, way)
  await page.keyboard.press('Enter')
  const card = threads.card(ASKED)
  await expect.poll(() => hasFocus(card)).toBe(true)
  await tabTo(page, card.getByRole('textbox', { name: 'Svara' }))
  await page.keyboard.type('Alla utom två.')
  await page.keyboard.press('Control+Enter')
  await expect(card.getByText('Alla utom två.')).toAppear()
  await page.keyboard.press('Escape')
  await expect.poll(() => hasFocus(way)).toBe(true)

  await page.keyboard.press('Enter')
  await expect.poll(() => hasFocus(card)).toBe(true)
  await tabTo(page, card.getByRole('button', { name: 'Markera som löst' }))
  await page.keyboard.press('Enter')
  await expect(card.getByText('Löst av Karin Lindahl')).toAppear()
})

async function reading(
  account: 'direktor' | 'samordnare' | 'handlaggare3',
  viewport = { width: 1440, height: 900 },
) {
  const plan = await openPlan(stage, account, { viewport })
  const section = plan.section(SECTION)
  await section.scrollIntoViewIfNeeded()
  await section.locator('mark').first().waitFor()
  // Where somebody who has come by the contents stands.
  await section.focus()
  return { plan, section, page: plan.page }
}
