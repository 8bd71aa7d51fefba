/** Mitt konto: a password of one's own, where one is signed in, and the keys of programs. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { AccountPage } from './support/accountPage.ts'
import { emailOf } from './support/accounts.ts'
import { signIn } from './support/api.ts'
import { hasFocus, tabTo } from './support/keyboard.ts'
import { saveScreenshot } from './support/screenshot.ts'
import { SignInPage } from './support/signInPage.ts'
import { useStage } from './support/stage.ts'

const PASSWORD = 'en lång mening att minnas'
const NEXT_PASSWORD = 'en annan mening att minnas'

const stage = useStage()

const invitedSchema = z.object({ invitation: z.object({ link: z.string() }) })

/** Somebody who is no demo account, and so may change her password. */
async function invite(email: string): Promise<void> {
  const api = await stage.apiAs('samordnare')
  const command = { type: 'set-member', email, role: 'reader' }
  const { invitation } = await api.post(invitedSchema, '/api/plans/demo/commands', command)
  const token = new URL(invitation.link).pathname.split('/').at(-1)
  await api.post(z.unknown(), `/api/invitations/${token}/accept`, { name: 'Elsa Egen', password: PASSWORD })
}

async function enter(email: string, password = PASSWORD): Promise<AccountPage> {
  const { page } = await stage.visit(null)
  const signInPage = await new SignInPage(page).open()
  await signInPage.enter(email, password)
  await page.getByRole('heading', { name: 'Mitt arbete' }).waitFor()
  return new AccountPage(page).open()
}

test('the menu leads there, and it says who one is', async () => {
  const { page } = await stage.visit('handlaggare2')
  await page.goto('/')
  await page.getByRole('button', { name: 'Meny' }).click()
  await page.getByRole('menuitem', { name: 'Mitt konto' }).click()
  await expect(page.getByRole('heading', { name: 'Mitt konto', level: 1 })).toAppear()
  await expect(page.getByText('Birgitta Hedlund')).toAppear()
  await expect(page.getByText(emailOf('handlaggare2'))).toAppear()
})

test('a new password takes the present one, and signs out everywhere else', async () => {
  await invite('byter@plan.example')
  const here = await enter('byter@plan.example')
  const there = await enter('byter@plan.example')
  await here.changePassword('fel lösenord', NEXT_PASSWORD)
  await expect(here.password.getByRole('alert')).toAppear()
  await here.changePassword(PASSWORD, NEXT_PASSWORD)
  await expect(here.message('Lösenordet är bytt.')).toAppear()
  await expect.poll(() => here.devices.count()).toBe(1)
  await here.open()
  await there.page.reload()
  await expect(there.page.getByRole('heading', { name: 'Logga in', level: 1 })).toAppear()
  await enter('byter@plan.example', NEXT_PASSWORD)
})

test('the password of a demo account stays, and the page says why', async () => {
  const { page } = await stage.visit('lasare')
  const account = await new AccountPage(page).open()
  await expect(account.password.getByText('Demokontonas lösenord går inte att byta')).toAppear()
  await expect(account.password.getByRole('textbox')).toVanish()
})

test('one signs out elsewhere, and the plan that is open there asks to sign in again', async () => {
  const { page: elsewhere } = await stage.visit('granskare')
  await elsewhere.goto(`/plan/${stage.planId}`)
  await elsewhere.getByRole('article').waitFor()
  const { page } = await stage.visit('granskare')
  const account = await new AccountPage(page).open()
  await expect(account.device('(den här)')).toAppear()
  await expect(account.device('(den här)').getByRole('button')).toVanish()
  await account.signOutDevice.click()
  await expect(elsewhere.getByRole('alertdialog', { name: 'Du har loggats ut' })).toAppear()
  await expect.poll(() => account.devices.count()).toBe(1)
  expect(await hasFocus(page.getByRole('heading', { name: 'Inloggningar' }))).toBe(true)
})

test('one signs out everywhere else at once', async () => {
  const { page } = await stage.visit('direktor')
  const account = await new AccountPage(page).open()
  await signIn(stage.server.origin, emailOf('direktor'))
  await signIn(stage.server.origin, emailOf('direktor'))
  await account.open()
  await expect.poll(() => account.devices.count()).toBe(3)
  await account.sessions.getByRole('button', { name: 'Logga ut alla andra' }).click()
  await expect(account.message('Nu är du bara inloggad här.')).toAppear()
  await expect.poll(() => account.devices.count()).toBe(1)
  await account.open()
})

test('a key is made, copied, used and revoked without a mouse', async () => {
  const { page, context } = await stage.visit('sekreterare')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const account = await new AccountPage(page).open()
  await tabTo(page, account.tokens.getByLabel('Vilket program?'))
  await page.keyboard.type('Diariet')
  await page.keyboard.press('Enter')
  const copy = account.tokens.getByRole('button', { name: 'Kopiera nyckeln' })
  await expect.poll(() => hasFocus(copy)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(account.message('Nyckeln är kopierad.')).toAppear()
  const key = await page.evaluate(() => navigator.clipboard.readText())
  expect(key).toBe(await account.tokens.getByRole('code').innerText())
  expect(await statusOf(key)).toBe(200)

  await account.open()
  await expect(account.tokens.getByText('Diariet', { exact: true })).toAppear()
  await expect(account.tokens.getByText('senast använd')).toAppear()
  await expect(account.tokens.getByRole('code')).toVanish()
  await tabTo(page, account.tokens.getByRole('button', { name: 'Återkalla Diariet' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }))
  await page.keyboard.press('Enter')
  await expect(account.tokens.getByText('Du har inga nycklar.')).toAppear()
  await expect.poll(() => hasFocus(page.getByRole('heading', { name: 'Programnycklar' }))).toBe(true)
  expect(await statusOf(key)).toBe(401)
})

test('language and theme hold at once, on the page and in the menu', async () => {
  const { page } = await stage.visit('lasare')
  await new AccountPage(page).open()
  await page.getByRole('radio', { name: 'Mörkt' }).check()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'My account', level: 1 })).toAppear()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark', checked: true }).waitFor()
  await page.getByRole('menuitemradio', { name: 'Light' }).click()
  await expect(page.getByRole('radio', { name: 'Light', checked: true })).toAppear()
})

test('with a key to copy, axe objects to nothing and the page fits, wide or narrow, light or dark', async () => {
  await invite('syns@plan.example')
  const account = await enter('syns@plan.example')
  const { page } = account
  await account.tokens.getByLabel('Vilket program?').fill('Ett program med ett ganska långt namn')
  await account.tokens.getByRole('button', { name: 'Skapa nyckel' }).click()
  await account.tokens.getByRole('code').waitFor()
  for (const width of [1440, 911, 320]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      await saveScreenshot(page, `account/${width} ${colorScheme}`, { fullPage: true })
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

async function statusOf(key: string): Promise<number> {
  const response = await fetch(`${stage.server.origin}/api/me`, {
    headers: { Authorization: `Bearer ${key}` },
  })
  return response.status
}
