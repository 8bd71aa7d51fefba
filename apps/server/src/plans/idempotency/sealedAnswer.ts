/**
 * Kept answers may hold the link of an invitation, of which the database otherwise has a hash alone. So they are sealed
 * with a key that the database does not hold either: the server's secret and the client's own Idempotency-Key.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

export interface Seal {
  readonly close: (text: string) => Uint8Array
  /** @throws when it was sealed otherwise, or has been changed since */
  readonly open: (sealed: Uint8Array) => string
}

export function sealWith(secret: string, clientKey: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, clientKey, 'kept answer', 32))
  return {
    close(text) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(CIPHER, key, nonce)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    open(sealed) {
      const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
      return decipher.update(sealed.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8')
    },
  }
}
