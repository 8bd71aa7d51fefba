/** Accounts for an organisation: signing in with its own, and who has access, listed and taken away in one place. */
import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { AccessPage } from './support/accessPage.ts'
import { emailOf } from './support/accounts.ts'
import { freePort } from './support/freePort.ts'
import { tabTo } from './support/keyboard.ts'
import { openPlan } from './support/openPlan.ts'
import { cancelThere, signInThere, startOpenIdProvider } from './support/openIdProvider.ts'
import { PlanPage } from './support/planPage.ts'
import { saveScreenshot } from './support/screenshot.ts'
import { endSession } from './support/session.ts'
import { SignInPage } from './support/signInPage.ts'
import { useStage } from './support/stage.ts'

const OWN = 'Socialtjänst och omsorg'

const port = await freePort()
const origin = `http://127.0.0.1:${port}`
const provider = await startOpenIdProvider(origin, {
  birgitta: { email: emailOf('handlaggare2'), email_verified: true, name: 'Birgitta Hedlund' },
  ny: { email: 'ny@kommun.example', email_verified: true, name: 'Nils Ny' },
})
afterAll(() => provider.stop())

const stage = useStage(null, {
  port,
  variables: {
    PUBLIC_URL: origin,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'samplan',
    OIDC_CLIENT_SECRET: 'a secret between the two of them',
    OIDC_NAME: 'Älvkusten',
  },
})

const organisationLink = (page: Page) => page.getByRole('link', { name: 'Logga in med Älvkusten' })

async function findsNothing(page: Page, name: string): Promise<void> {
  for (const width of [1440, 911, 320]) {
    await page.setViewportSize({ width, height: width === 911 ? 410 : 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await saveScreenshot(page, `access/${name} ${width} ${colorScheme}`, { fullPage: true })
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  }
}

describe('the organisation’s own sign-in', () => {
  test('leads, by keyboard alone, to where one was going', async () => {
    const { page } = await stage.visit(null)
    await page.goto(`/plan/${stage.planId}`)
    await tabTo(page, organisationLink(page))
    await page.keyboard.press('Enter')
    await signInThere(page, 'birgitta')
    await expect(new PlanPage(page).section(OWN)).toAppear()
  })

  test('tells a newcomer kindly that there is no plan yet', async () => {
    const { page } = await stage.visit(null)
    await new SignInPage(page).open()
    await organisationLink(page).click()
    await signInThere(page, 'ny')
    await expect(page.getByText('Du är inte med i någon plan än.')).toAppear()
  })

  test('that is cancelled says so, and the password is still there', async () => {
    const { page } = await stage.visit(null)
    const signIn = await new SignInPage(page).open()
    await organisationLink(page).click()
    await cancelThere(page)
    await expect(page.getByRole('alert').getByText('Inloggningen avbröts.')).toAppear()
    await expect(signIn.email).toAppear()
    await findsNothing(page, 'sign-in')
  })

  test('is offered over the intact text when a session has ended', async () => {
    const { page, context } = await stage.visit(null)
    await page.goto(`/plan/${stage.planId}`)
    await organisationLink(page).click()
    await signInThere(page, 'birgitta')
    const officer = new PlanPage(page)
    await officer.write(OWN, 'Skrivet före')
    await officer.saved()
    await endSession(context, origin)
    const dialog = page.getByRole('alertdialog', { name: 'Du har loggats ut' })
    await expect(dialog).toAppear()
    const [tab] = await Promise.all([context.waitForEvent('page'), organisationLink(page).click()])
    await expect(tab.getByRole('heading', { name: 'Du är inloggad' })).toAppear()
    await expect(dialog).toVanish()
    await tab.getByRole('button', { name: 'Stäng fliken' }).click()
    await officer.write(OWN, 'och efter')
    await officer.saved()
  })
})

describe('Åtkomst', () => {
  test('is in the menu of an administrator, and of nobody else', async () => {
    const { page } = await stage.visit('samordnare')
    await page.goto('/')
    await page.getByRole('button', { name: 'Meny' }).click()
    await page.getByRole('menuitem', { name: 'Åtkomst' }).click()
    await expect(page.getByRole('heading', { name: 'Åtkomst', level: 1 })).toAppear()
    const { page: other } = await stage.visit('direktor')
    await other.goto('/')
    await other.getByRole('button', { name: 'Meny' }).click()
    await expect(other.getByRole('menuitem', { name: 'Mitt konto' })).toAppear()
    await expect(other.getByRole('menuitem', { name: 'Åtkomst' })).toVanish()
  })

  test('finds people by name and plan, and hands them over to a spreadsheet', async () => {
    const { page } = await stage.visit('samordnare')
    const access = await new AccessPage(page).open()
    await access.search.fill('öberg')
    await expect.poll(() => access.people.count()).toBe(1)
    await expect(access.person('Mikael Öberg').getByText('Ekonom', { exact: true }).first()).toAppear()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta som CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('atkomst.csv')
    const text = readFileSync(await file.path(), 'utf8')
    expect(text).toContain('"Mikael Öberg";"ekonom@demo.example"')
    expect(text.trim().split('\r\n')).toHaveLength(2)
  })

  test('is taken away at once from somebody who writes, and given back', async () => {
    const officer = await openPlan(stage, 'handlaggare3')
    const { page } = await stage.visit('samordnare')
    const access = await new AccessPage(page).open()
    await access.revoke('Samira Haddad')
    await expect(access.message('Samira Haddad har inte längre åtkomst.')).toAppear()
    await expect(officer.page.getByRole('alertdialog', { name: 'Du har loggats ut' })).toAppear()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect(access.message('Samira Haddad har åtkomst igen')).toAppear()
    await expect(access.person('Samira Haddad').getByText('Handläggare', { exact: true }).first()).toAppear()
  })

  test('erases somebody without access, and axe objects to nothing, wide or narrow', async () => {
    const { page } = await stage.visit('samordnare')
    const access = await new AccessPage(page).open()
    await access.revoke('Lennart Berg')
    await access.show.selectOption('De som inte längre har åtkomst')
    await findsNothing(page, 'roster')
    await access.person('Lennart Berg').getByRole('button', { name: 'Radera uppgifter' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Radera uppgifter' }).click()
    await expect(access.person('Borttagen användare').getByText('Uppgifterna är raderade')).toAppear()
    await access.show.selectOption('Alla')
    await findsNothing(page, 'everybody')
  })
})
