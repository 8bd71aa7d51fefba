/**
 * A cookie that says that somebody has signed in to this account on this device before. It opens nothing: it lets
 * whoever has it try passwords apart from strangers (`guard.ts`). Ends of sessions and new passwords leave it alone.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { parse, serialize } from 'hono/utils/cookie'
import { accountName } from './guard.ts'

const YEAR_S = 365 * 24 * 3600

export interface KnownDevices {
  /** The name of the device that asks; null where nobody has signed in to the account on it. */
  recognise(headers: Headers, account: string): string | null
  /** `Set-Cookie` for a device on which somebody has just signed in. */
  cookieFor(account: string): string
}

export interface KnownDevicesOptions {
  readonly secret: string
  readonly newId: () => string
  /** The cookie is sent over HTTPS alone. */
  readonly secure: boolean
}

export function createKnownDevices({ secret, newId, secure }: KnownDevicesOptions): KnownDevices {
  const sign = (id: string, account: string) =>
    createHmac('sha256', secret)
      .update(`known device\n${id}\n${accountName(account)}`)
      .digest()
  return {
    recognise(headers, account) {
      const name = cookieName(account)
      const [id = '', signature = ''] = parse(headers.get('Cookie') ?? '', name)[name]?.split('.') ?? []
      const given = Buffer.from(signature, 'base64url')
      const right = sign(id, account)
      return given.length === right.length && timingSafeEqual(given, right) ? id : null
    },
    cookieFor(account) {
      const id = newId()
      return serialize(cookieName(account), `${id}.${sign(id, account).toString('base64url')}`, {
        path: '/api/auth/sign-in',
        maxAge: YEAR_S,
        httpOnly: true,
        sameSite: 'Lax',
        secure,
      })
    },
  }
}

/** Colleagues at one machine have one each; which accounts they are stands in none. */
const cookieName = (account: string): string =>
  `samplan.known_${createHash('sha256').update(accountName(account)).digest('hex').slice(0, 12)}`
