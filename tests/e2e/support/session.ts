import type { BrowserContext } from 'playwright-core'

/** Ends the session of a browser without its pages having a hand in it: as another tab, or the server, would. */
export async function endSession(context: BrowserContext, origin: string): Promise<void> {
  const cookies = await context.cookies(origin)
  const response = await fetch(`${origin}/api/auth/sign-out`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: origin,
      Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    body: '{}',
  })
  if (!response.ok) throw new Error(`Sign-out: ${response.status}`)
}
