/** A director comments, an officer answers in place: the threads stay on their words, and both see all of it as it comes. */
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { BudgetPage } from './support/budgetPage.ts'
import { openPlan } from './support/openPlan.ts'
import type { PlanPage } from './support/planPage.ts'
import { useStage } from './support/stage.ts'
import { Threads } from './support/threads.ts'
import { putCaretAfter } from './support/words.ts'

const OWN = 'Skola och lärande'
const LINE = 'Kansli'

const stage = useStage()

interface Desk {
  readonly plan: PlanPage
  readonly threads: Threads
}

async function openAs(account: 'direktor' | 'handlaggare3'): Promise<Desk> {
  const plan = await openPlan(stage, account)
  return atSection({ plan, threads: new Threads(plan.page) })
}

/** Cards stand beside what one looks at. */
async function atSection(desk: Desk): Promise<Desk> {
  await desk.plan.section(OWN).getByRole('heading', { name: OWN }).scrollIntoViewIfNeeded()
  await desk.threads.arrived()
  return desk
}

async function bothOpen() {
  const [director, officer] = await Promise.all([openAs('direktor'), openAs('handlaggare3')])
  await officer.plan.text(OWN).waitFor()
  /** As each of them reads them. */
  const wordsOf = (said: string) =>
    Promise.all([officer, director].map(({ threads }) => threads.wordsOf(said)))
  return { director, officer, wordsOf }
}

const both = (...words: readonly string[]) => [words, words]

describe('a comment on words', () => {
  test('follows them through whatever their officer does with the text', async () => {
    const { director, officer, wordsOf } = await bothOpen()
    const SAID = 'Vilka tjänster är det?'
    await director.threads.comment(
      director.plan.section(OWN),
      'delade tjänster och gemensam fortbildning',
      SAID,
    )
    await seen('A comment', officer.threads.card(SAID))
    await expect.poll(() => wordsOf(SAID)).toEqual(both('delade tjänster och gemensam fortbildning'))

    const { plan } = officer
    const { keyboard } = plan.page
    const text = plan.text(OWN)
    await putCaretAfter(text, 'delade tjänster')
    await keyboard.press('Enter')
    await expect.poll(() => wordsOf(SAID)).toEqual(both('delade tjänster', ' och gemensam fortbildning'))
    await putCaretAfter(text, 'Fjärrundervisning,')
    await keyboard.type(' fler resor,')
    await putCaretAfter(text, 'gemensam')
    await keyboard.type(', gratis')
    await expect.poll(() => wordsOf(SAID)).toEqual(both('delade tjänster', ' och gemensam', ' fortbildning'))

    // The second half goes to the foot of the section.
    await text.getByRole('paragraph').filter({ hasText: ', gratis' }).click({ clickCount: 3 })
    await keyboard.press('Control+x')
    await expect.poll(() => wordsOf(SAID)).toEqual(both('delade tjänster'))
    await plan.newLine(OWN)
    await keyboard.press('Control+v')
    await expect.poll(() => wordsOf(SAID)).toEqual(both('delade tjänster', ' och gemensam', ' fortbildning'))
    await plan.saved()
  })

  test('is listed with its quote when they are deleted, and stands on them again when that is undone', async () => {
    const { director, officer, wordsOf } = await bothOpen()
    const SAID = 'Är det säkert?'
    await director.threads.comment(director.plan.section(OWN), 'strömmade läromedel', SAID)
    await officer.threads.card(SAID).waitFor()
    const { plan } = officer
    await plan
      .text(OWN)
      .getByRole('paragraph')
      .filter({ hasText: 'strömmade läromedel' })
      .click({ clickCount: 3 })
    await plan.page.keyboard.press('Backspace')
    for (const {
      threads,
      plan: { page },
    } of [officer, director]) {
      await expect(threads.card(SAID).getByText('Texten finns inte kvar')).toAppear()
      await expect(threads.card(SAID).getByText('strömmade läromedel')).toAppear()
      await expect(
        page.getByRole('button', { name: /^Kommentar av Eva Sandström.*strömmade läromedel/ }),
      ).toAppear()
    }
    await plan.page.keyboard.press('Control+z')
    await expect.poll(() => wordsOf(SAID)).toEqual(both('strömmade läromedel'))
    for (const { threads } of [officer, director])
      await expect(threads.card(SAID).getByText('Texten finns inte kvar')).toVanish()
  })

  test('in a goal moves with it', async () => {
    const { director, officer, wordsOf } = await bothOpen()
    const SAID = 'Hur mäts det?'
    await director.threads.comment(director.plan.section(OWN), 'mer för samma kostnad', SAID)
    await seen('A comment on a goal', officer.threads.card(SAID))
    const goal = officer.plan.text(OWN).getByRole('group', { name: 'Mål' }).filter({ hasText: 'Nya avtal' })
    await goal.getByRole('button', { name: /^Mer om/ }).click()
    await officer.plan.page.getByRole('menuitem', { name: 'Flytta upp' }).click()
    await expect.poll(() => wordsOf(SAID)).toEqual(both('mer för samma kostnad'))
  })
})

test('a comment on an amount stays with its line, and is answered where the amount is written', async () => {
  const SAID = 'Varför så mycket mer?'
  const open = async (account: 'direktor' | 'ekonom') => {
    const { page } = await stage.visit(account)
    return { budget: await new BudgetPage(page).open(stage.planId), threads: new Threads(page) }
  }
  const [director, economist] = await Promise.all([open('direktor'), open('ekonom')])
  await director.budget.amount(LINE).click()
  await director.budget.press('Control+Alt+KeyM')
  await director.threads.write(SAID)
  const cornerOf = ({ budget }: typeof director) =>
    budget.amount(LINE).getByRole('button', { name: '1 kommentar' })
  await seen('A comment on an amount', cornerOf(economist))

  await economist.budget.writable()
  await economist.budget.enter(LINE, '12 500 000')
  await cornerOf(economist).click()
  await economist.threads.reply(SAID, 'Hyran har höjts.')
  await cornerOf(director).click()
  await expect(
    director.threads.card('Hyran har höjts.').getByText(`Om beloppet ${LINE}, Budget 2027`),
  ).toAppear()
})

test('a suggestion is taken, the section approved, and what is changed afterwards is marked; all of it outlives the server', async () => {
  const { director, officer } = await bothOpen()
  const NOW = 'Avtalen löper ut vid årsskiftet'
  const BETTER = 'Avtalen löper ut den 31 december'
  await director.threads.suggest(director.plan.section(OWN), NOW, BETTER)
  await seen('A suggestion', officer.threads.card(BETTER))
  await director.threads.open(BETTER)
  await officer.threads.reply(BETTER, 'Det är bättre.')
  await seen('A reply', director.threads.card(BETTER).getByText('Det är bättre.'))
  await officer.threads.card(BETTER).getByRole('button', { name: 'Godta' }).click()
  const wording = director.plan.section(OWN).getByRole('paragraph').filter({ hasText: BETTER })
  await seen('An accepted suggestion', wording)

  await officer.plan.section(OWN).getByRole('button', { name: 'Klarmarkera' }).click()
  await director.plan.section(OWN).getByRole('button', { name: 'Godkänn' }).click()
  await seen('An approval', officer.plan.section(OWN).getByRole('button', { name: 'Godkänt' }))
  await officer.plan.write(OWN, 'Tillagt i efterhand.')
  await officer.plan.saved()
  const marked = ({ plan }: Desk) =>
    plan.section(OWN).getByRole('button', { name: 'Ändrat efter godkännande' })
  await seen('That it was changed', marked(director))
  await expect(marked(officer)).toAppear()

  await stage.server.kill()
  await stage.server.start()
  for (const desk of [director, officer]) {
    await desk.plan.page.reload()
    await desk.plan.readable()
    await expect(marked(desk)).toAppear()
    await expect(desk.plan.section(OWN).getByText('Tillagt i efterhand.')).toAppear()
    await atSection(desk)
    await expect(desk.threads.card('Hur mäts det?')).toAppear()
  }
})

/** Said, not asserted: how long it takes depends on what else the machine does. */
async function seen(what: string, where: Locator): Promise<void> {
  const start = performance.now()
  await expect(where).toAppear()
  console.log(`${what} was seen by the other after ${Math.round(performance.now() - start)} ms.`)
}
