/** Everything the routes work with. Made once, in `start.ts`; tests make it with their own clock and mailer. */
import type { Storage } from '@samplan/storage'
import type { Logger } from 'pino'
import type { Auth } from '../accounts/createAuth.ts'
import type { Guard } from '../accounts/guard.ts'
import type { Recognise } from '../accounts/principal.ts'
import type { ProgramTokens } from '../accounts/programTokens.ts'
import type { Users } from '../accounts/users.ts'
import type { Configuration } from '../config/environment.ts'
import type { OriginRule } from '../http/origin.ts'
import type { PeerAddress } from '../http/peerAddress.ts'
import type { Mailer } from '../mail/mailer.ts'

export interface Services {
  readonly configuration: Configuration
  readonly logger: Logger
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly newId: () => string
  readonly storage: Storage
  readonly auth: Auth
  readonly users: Users
  readonly tokens: ProgramTokens
  readonly recognise: Recognise
  readonly signInGuard: Guard
  readonly passwordMailGuard: Guard
  readonly originRule: OriginRule
  readonly peerAddress: PeerAddress
  /** Null where no mail server is configured. */
  readonly mailer: Mailer | null
}
