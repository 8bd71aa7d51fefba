/** Who may write what changes while people write: given, taken away, in open tabs, at once. */
import { expect, onTestFinished, test } from 'vitest'
import { MembersPage } from './support/membersPage.ts'
import { networkTo } from './support/network.ts'
import { openPlan } from './support/openPlan.ts'
import { PlanPage } from './support/planPage.ts'
import { useStage } from './support/stage.ts'

const SOCIAL = 'Socialtjänst och omsorg'
const SCHOOL = 'Skola och lärande'

const stage = useStage()

/** The coordinator ticks or unticks one of the owners. */
async function toggleOwner(coordinator: PlanPage, section: string, name: string): Promise<void> {
  await coordinator.choose(section, 'Ansvariga')
  const dialog = coordinator.page.getByRole('dialog')
  await dialog.getByLabel(name, { exact: true }).click()
  await dialog.getByRole('button', { name: 'Spara' }).click()
  await dialog.waitFor({ state: 'detached' })
}

test('somebody invited comes in by the link, and writes what she is given while the page is open', async () => {
  const coordinator = await stage.visit('samordnare')
  const members = await new MembersPage(coordinator.page).open(stage.planId)
  const link = await members.invite('ny@demo.example')

  const { page } = await stage.visit(null)
  await page.goto(link)
  await page.getByLabel('Namn').fill('Nina Ny')
  await page.getByLabel('Lösenord').fill('en lång mening att minnas')
  await page.getByRole('button', { name: 'Skapa konto och logga in' }).click()
  await page.getByRole('link', { name: 'Verksamhetsplan och budget' }).first().click()
  const newcomer = new PlanPage(page)
  await newcomer.readable()
  await expect(newcomer.text(SOCIAL)).toVanish()

  await toggleOwner(await new PlanPage(coordinator.page).open(stage.planId), SOCIAL, 'Nina Ny')
  await newcomer.write(SOCIAL, 'Nina skriver.')
  await newcomer.saved()
})

test('a section that is taken away closes in the open tab, and its text stays to be read', async () => {
  const [coordinator, officer] = await Promise.all([
    openPlan(stage, 'samordnare'),
    openPlan(stage, 'handlaggare3'),
  ])
  await officer.write(SCHOOL, 'Samira skriver.')
  await officer.saved()
  await toggleOwner(coordinator, SCHOOL, 'Samira Haddad')
  await expect(officer.text(SCHOOL)).toVanish()
  await expect(officer.section(SCHOOL).getByText('Samira skriver.')).toAppear()
  await toggleOwner(coordinator, SCHOOL, 'Samira Haddad')
  await expect(officer.text(SCHOOL)).toAppear()
})

test('what was typed offline in a section that has been taken away is kept in sight', async () => {
  const network = await networkTo(stage.server.origin)
  onTestFinished(network.close)
  const officer = await openPlan(stage, 'handlaggare3', { origin: network.origin })
  const coordinator = await openPlan(stage, 'samordnare')
  await officer.newLine(SCHOOL)
  network.cut()
  await officer.type('Skrivet för sent.')
  await officer.unsaved()
  await toggleOwner(coordinator, SCHOOL, 'Samira Haddad')
  network.mend()
  await expect(officer.text(SCHOOL)).toVanish()
  const notice = officer.paper.getByText(`Det du skrev i ”2.3 ${SCHOOL}” togs inte emot, men finns kvar.`)
  await expect(notice).toAppear()
  await officer.page.reload()
  await expect(notice).toAppear()
  await officer.paper.getByRole('button', { name: 'Visa' }).click()
  await expect(officer.page.getByRole('dialog').getByText('Skrivet för sent.')).toAppear()
  await expect(coordinator.page.getByText('Skrivet för sent.')).toVanish()
  await toggleOwner(coordinator, SCHOOL, 'Samira Haddad')
})

test('who is taken out of the plan reads it no longer', async () => {
  const [{ page }, reader] = await Promise.all([stage.visit('samordnare'), openPlan(stage, 'granskare')])
  await (await new MembersPage(page).open(stage.planId)).remove('Lennart Berg')
  await expect(reader.page.getByRole('banner').getByText('Ingen åtkomst')).toAppear()
  await reader.page.reload()
  await expect(reader.page.getByText('Planen finns inte, eller så är du inte medlem i den.')).toAppear()
})
