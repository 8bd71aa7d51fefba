/** Neither network nor server: the app opens all the same, with what was written, and for nobody but the writer. */
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { emailOf, type Account } from './support/accounts.ts'
import { signIn } from './support/api.ts'
import { keptHere } from './support/keptHere.ts'
import { openPlan } from './support/openPlan.ts'
import { PlanPage } from './support/planPage.ts'
import { useStage } from './support/stage.ts'
import { WorkPage } from './support/workPage.ts'

const OWN = 'Socialtjänst och omsorg'
const SERVER_AWAY = 'Servern svarar inte. Kontrollera nätet och försök igen.'
const YOU_ARE_OFFLINE =
  'Du är frånkopplad. Skriv vidare, texten sparas här och skickas när nätet är tillbaka.'

const stage = useStage()

/** The app is kept on this machine from now on. */
const installed = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready))

async function goDark(page: Page): Promise<void> {
  await stage.server.stop()
  // Also where the test fails: the next one needs the server.
  onTestFinished(() => stage.server.start())
  await page.context().setOffline(true)
}

async function comeBack(page: Page): Promise<void> {
  await stage.server.start()
  await page.context().setOffline(false)
}

async function openWithWorker(account: Account): Promise<PlanPage> {
  const plan = await openPlan(stage, account, { serviceWorkers: 'allow' })
  await installed(plan.page)
  return plan
}

async function reload(plan: PlanPage): Promise<void> {
  await keptHere(plan.page)
  await plan.page.reload()
  await plan.readable()
}

const offlineNotice = ({ page }: PlanPage) => page.getByRole('paragraph').filter({ hasText: YOU_ARE_OFFLINE })

/** The same browser, another person: as the cookie of a new sign-in says. */
async function hand(page: Page, account: Account): Promise<void> {
  const { origin } = stage.server
  await page.context().clearCookies()
  await page
    .context()
    .addCookies([{ ...(await signIn(origin, emailOf(account))), url: origin, httpOnly: true }])
}

describe('without a network', () => {
  test('the plan opens, is written in and opened again, and everything arrives when the network is back', async () => {
    const officer = await openWithWorker('handlaggare2')
    await officer.write(OWN, 'Före tunneln.')
    await officer.saved()
    await goDark(officer.page)
    await expect(offlineNotice(officer)).toAppear()
    await officer.write(OWN, 'I tunneln.')

    await reload(officer)
    await expect(officer.section(OWN).getByText('I tunneln.')).toAppear()
    await expect(offlineNotice(officer)).toAppear()
    await officer.unsaved()
    await officer.write(OWN, 'Efter omstarten.')

    await reload(officer)
    for (const words of ['Före tunneln.', 'I tunneln.', 'Efter omstarten.'])
      await expect(officer.section(OWN).getByText(words)).toAppear()
    await officer.text(OWN).waitFor()

    await comeBack(officer.page)
    await officer.saved()
    const reader = await openPlan(stage, 'lasare')
    for (const words of ['Före tunneln.', 'I tunneln.', 'Efter omstarten.'])
      await expect(reader.section(OWN).getByText(words)).toAppear()
  })

  test('what others wrote before is there to read', async () => {
    const officer = await openWithWorker('handlaggare1')
    const colleague = await openPlan(stage, 'handlaggare2')
    await colleague.write(OWN, 'Skrivet medan du läste.')
    await colleague.saved()
    await expect(officer.section(OWN).getByText('Skrivet medan du läste.')).toAppear()
    await goDark(officer.page)
    await expect(offlineNotice(officer)).toAppear()
    await reload(officer)
    await expect(officer.section(OWN).getByText('Skrivet medan du läste.')).toAppear()
    await comeBack(officer.page)
    await officer.saved()
  })

  test('Mitt arbete shows what was last known, says so, and what needs the server says that', async () => {
    const { page } = await openWithWorker('samordnare')
    const work = await new WorkPage(page).open()
    await work.page
      .getByRole('link', { name: /Verksamhetsplan/ })
      .first()
      .waitFor()
    await goDark(page)
    await page.reload()
    await expect(page.getByText('Du är frånkopplad. Här står det som gällde')).toAppear()
    await expect(page.getByRole('link', { name: /Verksamhetsplan/ }).first()).toAppear()
    await page.getByRole('button', { name: 'Meny', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Logga ut' }).click()
    await expect(page.getByText(SERVER_AWAY)).toAppear()
    await comeBack(page)
    await expect(page.getByText('Du är frånkopplad.')).toVanish()
  })
})

describe('what is kept', () => {
  test('is gone when one has signed out', async () => {
    const { page } = await openWithWorker('handlaggare2')
    await page.getByRole('button', { name: 'Meny', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Logga ut' }).click()
    await page.getByRole('heading', { name: 'Logga in', level: 1 }).waitFor()
    await goDark(page)
    await page.goto(`/plan/${stage.planId}`)
    await expect(page.getByText(SERVER_AWAY)).toAppear()
    expect(await page.getByText(OWN).count()).toBe(0)
    await page.goto('/')
    await expect(page.getByText(SERVER_AWAY)).toAppear()
  })

  test('is seen by nobody who signs in at the same browser afterwards', async () => {
    const { page } = await openWithWorker('handlaggare2')
    const officer = new PlanPage(page)
    await goDark(page)
    await expect(offlineNotice(officer)).toAppear()
    await officer.write(OWN, 'Bara för mina ögon.')
    await officer.unsaved()
    await keptHere(page)
    await stage.server.start()
    await page.goto('about:blank')
    await hand(page, 'lasare')
    await page.context().setOffline(false)
    await new WorkPage(page).open()
    await page.getByText('Inget väntar på dig.').waitFor()
    await goDark(page)
    // The plan as the reader was told of it on Mitt arbete.
    await officer.open(stage.planId)
    await officer.section(OWN).waitFor()
    expect(await page.getByText('Bara för mina ögon.').count()).toBe(0)
    expect(await page.getByRole('textbox').count()).toBe(0)

    await comeBack(page)
    await hand(page, 'handlaggare2')
    await officer.open(stage.planId)
    await expect(officer.section(OWN).getByText('Bara för mina ögon.')).toAppear()
    await officer.saved()
  })

  test('does not open for a session that the server has ended', async () => {
    const { page } = await openWithWorker('handlaggare3')
    await page.context().clearCookies()
    await page.goto(`/plan/${stage.planId}`)
    await page.getByRole('heading', { name: 'Logga in', level: 1 }).waitFor()
    await goDark(page)
    await page.goto(`/plan/${stage.planId}`)
    await expect(page.getByText(SERVER_AWAY)).toAppear()
  })
})
