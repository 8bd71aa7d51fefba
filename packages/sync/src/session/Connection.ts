/** One open socket, whatever it carries. */
import type { PlanId } from '@samplan/domain'
import type { CloseCode } from '../closeCodes.ts'
import type { Transport } from '../ports/transport.ts'
import type { Services } from '../services.ts'
import type { SyncConnection } from './SyncConnection.ts'
import type { SyncUser } from './syncUser.ts'

export interface Connection extends SyncConnection {
  readonly planId: PlanId
  readonly user: SyncUser
  /** Something has come for its user. */
  tellNews(): void
  /** Called every few seconds. */
  beat(): void
  /** The server closes it. */
  leave(code: CloseCode, reason: string): void
}

export interface ConnectionOptions {
  readonly planId: PlanId
  readonly user: SyncUser
  readonly transport: Transport
  readonly control: boolean
  readonly services: Services
  readonly onClosed: (connection: Connection) => void
}
