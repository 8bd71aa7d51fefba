/** The organisation's own sign-in: a real OpenID provider in a process of its own, and its pages. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const program = join(import.meta.dirname, '../../../apps/server/src/testing/oidcProviderProcess.ts')

/** What the provider says of people, by the name that they sign in with there. */
export type People = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>

export interface OpenIdProvider {
  readonly issuer: string
  stop(): Promise<void>
}

export async function startOpenIdProvider(origin: string, people: People): Promise<OpenIdProvider> {
  const callback = `${origin}/api/auth/callback/oidc`
  const child = spawn(process.execPath, [program, callback, JSON.stringify(people)], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const closed = once(child, 'close')
  for (;;) {
    await Promise.race([once(child.stdout, 'data'), closed])
    const issuer = /^OpenID: (\S+)$/m.exec(said)?.[1]
    if (issuer !== undefined) {
      const stop = async () => {
        child.kill()
        await closed
      }
      return { issuer, stop }
    }
    if (child.exitCode !== null) throw new Error(`The provider did not start: ${said}`)
  }
}

/** Signs in on the provider's page, and agrees to what it asks. */
export async function signInThere(page: Page, name: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(name)
  await page.getByPlaceholder('and password').fill('anything')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

export async function cancelThere(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Cancel' }).click()
}
