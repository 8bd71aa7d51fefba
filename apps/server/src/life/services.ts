/** Everything the routes work with. Made once, in `start.ts`; tests make it with their own clock and mailer. */
import type { PdfPress } from '@samplan/publish'
import type { ImageStore, Storage } from '@samplan/storage'
import type { SyncService } from '@samplan/sync'
import type { Logger } from 'pino'
import type { AccountUses } from '../accounts/accountUse.ts'
import type { Auth } from '../accounts/createAuth.ts'
import type { Guard } from '../accounts/guard.ts'
import type { KnownDevices } from '../accounts/knownDevices.ts'
import type { Oidc } from '../accounts/oidc/createOidc.ts'
import type { Recognise } from '../accounts/principal.ts'
import type { ProgramTokens } from '../accounts/programTokens.ts'
import type { Users } from '../accounts/users.ts'
import type { Withdrawals } from '../accounts/withdrawals.ts'
import type { VersionFiles } from '../case/files/createVersionFiles.ts'
import type { Configuration } from '../config/environment.ts'
import type { DocumentReader } from '../documentImport/DocumentReader.ts'
import type { OriginRule } from '../http/origin.ts'
import type { PeerAddress } from '../http/peerAddress.ts'
import type { ImageConverter } from '../images/ImageConverter.ts'
import type { Histories } from '../history/createHistories.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Notifier } from '../notices/createNotifier.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Idempotency } from '../plans/idempotency/createIdempotency.ts'
import type { CommandDone } from '../plans/commandDone.ts'
import type { OfficePress } from '../publish/office/OfficePress.ts'
import type { JoinedRuns } from '../review/joinedRuns.ts'
import type { Sent } from '../review/sendHeld.ts'
import type { SocketRegistry } from '../sockets/socketRegistry.ts'

export interface Services {
  readonly configuration: Configuration
  readonly logger: Logger
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly newId: () => string
  /** At least 128 bits of randomness, URL-safe. */
  readonly newSecret: () => string
  /** The origin that links in mails lead to. */
  readonly publicOrigin: () => string
  readonly storage: Storage
  readonly images: ImageStore
  readonly imageConverter: ImageConverter
  readonly documentReader: DocumentReader
  readonly sync: SyncService
  readonly histories: Histories
  readonly pdfPress: PdfPress
  readonly officePress: OfficePress
  readonly versionFiles: VersionFiles
  readonly sockets: SocketRegistry
  readonly idempotency: Idempotency<CommandDone>
  readonly notifier: Notifier
  /** Held reviews that are being sent. */
  readonly sendings: JoinedRuns<Sent>
  readonly metrics: Metrics
  readonly auth: Auth
  /** Null where people sign in with passwords alone. */
  readonly oidc: Oidc | null
  readonly users: Users
  readonly tokens: ProgramTokens
  readonly withdrawals: Withdrawals
  readonly accountUse: AccountUses
  readonly recognise: Recognise
  readonly signInGuard: Guard
  readonly passwordMailGuard: Guard
  readonly knownDevices: KnownDevices
  readonly originRule: OriginRule
  readonly peerAddress: PeerAddress
  /** Null where no mail server is configured. */
  readonly mailer: Mailer | null
}
