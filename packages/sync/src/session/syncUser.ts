/** Who stands behind a socket. Taken from the session by the server, never from what the client says. */
import type { UserId } from '@samplan/domain'

export interface SyncUser {
  readonly id: UserId
  readonly name: string
  /** An administrator of the organisation reads and manages its plans without being a member of each. */
  readonly organisationAdministrator: boolean
}
