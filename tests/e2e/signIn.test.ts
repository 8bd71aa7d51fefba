/** Coming in: a newcomer by one click, somebody with a password, and the one whose session ended in the middle. */
import { expect, test } from 'vitest'
import { DEMO_PASSWORD } from './support/accounts.ts'
import { openPlan } from './support/openPlan.ts'
import { PlanPage } from './support/planPage.ts'
import { endSession } from './support/session.ts'
import { SignInPage } from './support/signInPage.ts'
import { useStage } from './support/stage.ts'
import { WorkPage } from './support/workPage.ts'

const OWN = 'Socialtjänst och omsorg'

const stage = useStage()

test('a newcomer is one click from a demo account, and one more from her own section', async () => {
  const { page } = await stage.visit(null)
  await page.goto('/')
  await new SignInPage(page).demoAccount('Birgitta Hedlund').click()
  const work = new WorkPage(page)
  await expect(work.ownSection(OWN)).toAppear()
  await work.begin.click()
  const plan = new PlanPage(page)
  await plan.write(OWN, 'Mitt första stycke.')
  await plan.saved()
  await page.goto('/')
  await expect(work.card.getByText(OWN)).toAppear()
  await work.goOn.click()
  await expect(plan.text(OWN).getByText('Mitt första stycke.')).toAppear()
})

test('a wrong password is told, and the address stays', async () => {
  const { page } = await stage.visit(null)
  const signIn = await new SignInPage(page).open()
  await signIn.enter('handlaggare2@demo.example', 'fel')
  await expect(page.getByRole('alert')).toAppear()
  expect(await signIn.email.inputValue()).toBe('handlaggare2@demo.example')
})

test('after signing in one is where one wanted to go', async () => {
  const { page } = await stage.visit(null)
  await page.goto(`/plan/${stage.planId}/installningar`)
  await new SignInPage(page).enter('samordnare@demo.example', DEMO_PASSWORD)
  await expect(page.getByRole('heading', { name: 'Inställningar', level: 1 })).toAppear()
})

test('a session that ends in the middle is begun again over the intact text', async () => {
  const officer = await openPlan(stage, 'handlaggare2')
  await officer.write(OWN, 'Skrivet före')
  await endSession(officer.page.context(), stage.server.origin)
  const dialog = officer.page.getByRole('alertdialog', { name: 'Du har loggats ut' })
  await expect(dialog).toAppear()
  await expect(officer.section(OWN).getByText('Skrivet före')).toAppear()
  await dialog.getByLabel('Lösenord').fill(DEMO_PASSWORD)
  await dialog.getByRole('button', { name: 'Logga in' }).click()
  await expect(dialog).toVanish()
  await officer.write(OWN, 'och efter')
  await officer.saved()
  const reader = await openPlan(stage, 'lasare')
  await expect(reader.section(OWN).getByText('Skrivet före')).toAppear()
  await expect(reader.section(OWN).getByText('och efter')).toAppear()
})
