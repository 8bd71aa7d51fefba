/** The secret that signs cookies, made on the first start and kept in the data folder, readable by its owner alone. */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from './startFailure.ts'

const FILE = 'auth-secret'

/** @throws StartFailure when the kept secret has been cut short: signing with it would be guessable */
export function keptSecret(dataFolder: string): string {
  const file = join(dataFolder, FILE)
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32) throw new StartFailure('auth-secret-damaged', { file })
  return secret
}
