/** Who may say what, how it is said, and who is told. */
import { expect, test } from 'vitest'
import type { Account } from './support/accounts.ts'
import { openPlan } from './support/openPlan.ts'
import { useStage } from './support/stage.ts'
import { Threads } from './support/threads.ts'

const SECTION = 'Skola och lärande'

const stage = useStage()

async function openAs(account: Account) {
  const plan = await openPlan(stage, account)
  // Cards stand beside what one looks at.
  await plan.section(SECTION).getByRole('heading', { name: SECTION }).scrollIntoViewIfNeeded()
  return { plan, page: plan.page, threads: await new Threads(plan.page).arrived() }
}

test('a reviewer comments and settles, and writes in no text', async () => {
  const { plan, page, threads } = await openAs('granskare')
  await threads.comment(plan.section(SECTION), 'Små skolor', 'Hur små?')
  const card = await threads.open('Hur små?')
  expect(await plan.paper.getByRole('textbox').count()).toBe(0)
  await plan.section(SECTION).getByRole('paragraph').first().click()
  await page.keyboard.type('x')
  await expect(plan.section(SECTION).getByText('Avsnittet skrivs av Samira Haddad.')).toAppear()

  await threads.open('Hur små?')
  await card.getByRole('button', { name: 'Markera som löst' }).click()
  await expect(card.getByText('Löst av Lennart Berg')).toAppear()
  await page.keyboard.press('Escape')
  await expect(card).toVanish()
})

test('HTML in a comment is text', async () => {
  const { plan, page, threads } = await openAs('direktor')
  const SAID = '<img src=x onerror="document.title=1"> <b>fet</b> **viktigt**'
  await threads.comment(plan.section(SECTION), 'fjärr', SAID)
  const card = threads.card('fet')
  await expect(card.getByText('<img src=x onerror="document.title=1"> <b>fet</b>')).toAppear()
  await expect(card.getByRole('strong').filter({ hasText: 'viktigt' })).toAppear()
  expect(await card.locator('img, b').count()).toBe(0)
  expect(await page.title()).not.toBe('1')
})

test('somebody named by keys is told at once, and the notice leads to the words', async () => {
  const [director, officer] = await Promise.all([openAs('direktor'), openAs('handlaggare2')])
  await director.threads.mark(director.plan.section(SECTION), 'bättre sökning')
  await director.page.keyboard.press('Control+Alt+KeyM')
  await director.page.getByRole('textbox', { name: 'Kommentar', exact: true }).waitFor()
  await director.page.keyboard.type('Kan du svara, @birg')
  await expect(director.page.getByRole('option', { name: 'Birgitta Hedlund', selected: true })).toAppear()
  await director.page.keyboard.press('Enter')
  await director.page.keyboard.type('?')
  await director.page.keyboard.press('Control+Enter')
  await expect(director.threads.card('@Birgitta Hedlund')).toAppear()

  const unread = officer.threads.card('Kan du svara').getByRole('img', { name: 'Oläst' })
  await expect(unread).toAppear()
  await officer.plan.contents.getByRole('link', { name: 'Inledning' }).click()
  await officer.page.getByRole('button', { name: /^Inkorg, \d+ olästa?$/ }).click()
  const inbox = officer.page.getByRole('dialog', { name: 'Inkorg' })
  await inbox.getByRole('link', { name: new RegExp(`Eva Sandström nämner dig i .*${SECTION}`) }).click()
  await expect(inbox).toVanish()
  const card = officer.threads.card('Kan du svara')
  await expect(card.getByRole('textbox', { name: 'Svara' })).toAppear()
  await expect(unread).toVanish()
  await expect(officer.page.getByRole('button', { name: 'Inkorg', exact: true })).toAppear()
})
