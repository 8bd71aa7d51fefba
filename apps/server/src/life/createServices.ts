import { PdfPress } from '@samplan/publish'
import type { ImageStore, Storage } from '@samplan/storage'
import { createSyncService, systemClock } from '@samplan/sync'
import type { Logger } from 'pino'
import { createAccountUses } from '../accounts/accountUse.ts'
import { createAuth, type AuthDeps, type PasswordHasher } from '../accounts/createAuth.ts'
import { createGuard, passwordMailRules, signInRules } from '../accounts/guard.ts'
import { createKnownDevices } from '../accounts/knownDevices.ts'
import { createOidc, type Oidc } from '../accounts/oidc/createOidc.ts'
import { createRecognise } from '../accounts/principal.ts'
import { createProgramTokens } from '../accounts/programTokens.ts'
import type { AccountTables } from '../accounts/tables.ts'
import { createUsers, type Users } from '../accounts/users.ts'
import { createWithdrawals, type Withdrawals } from '../accounts/withdrawals.ts'
import { createVersionFiles } from '../case/files/createVersionFiles.ts'
import type { Configuration } from '../config/environment.ts'
import { isLoopback } from '../config/loopback.ts'
import { createHistories } from '../history/createHistories.ts'
import { DocumentReader } from '../documentImport/DocumentReader.ts'
import { ImageConverter } from '../images/ImageConverter.ts'
import { peerAddressBehind } from '../http/peerAddress.ts'
import { passwordMail } from '../mail/accountMails.ts'
import { passwordLink } from '../mail/links.ts'
import type { Mailer } from '../mail/mailer.ts'
import { homeOrganisation } from '../members/homeOrganisation.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { createNotifier } from '../notices/createNotifier.ts'
import { commandDoneSchema } from '../plans/commandDone.ts'
import { createIdempotency } from '../plans/idempotency/createIdempotency.ts'
import { OfficePress } from '../publish/office/OfficePress.ts'
import { createJoinedRuns } from '../review/joinedRuns.ts'
import { createSocketRegistry, type SocketRegistry } from '../sockets/socketRegistry.ts'
import type { Services } from './services.ts'

export interface ServiceDeps {
  readonly configuration: Configuration
  readonly secret: string
  readonly storage: Storage
  readonly images: ImageStore
  readonly logger: Logger
  readonly mailer: Mailer | null
  readonly now: () => number
  readonly newId: () => string
  readonly newSecret: () => string
  /** The origin that links in mails lead to. */
  readonly publicOrigin: () => string
  readonly passwordHasher?: PasswordHasher
}

export function createServices(deps: ServiceDeps): Services {
  const { configuration, storage, images, logger, now, newId, newSecret, publicOrigin } = deps
  const kysely = storage.kysely.withTables<AccountTables>()
  const sockets = createSocketRegistry()
  const pdfPress = new PdfPress()
  const officePress = new OfficePress()
  const metrics = createMetrics()
  const sync = createSyncService({
    log: storage.updateLog,
    planIndex: storage.planIndex,
    logger,
    clock: { ...systemClock, now },
    observe: metrics.observe,
  })
  const withdrawals = createWithdrawals(kysely, storage.dialect)
  const authDeps = authDepsFor(deps, sockets, withdrawals)
  const auth = createAuth(authDeps)
  const users = createUsers(auth, kysely)
  const tokens = createProgramTokens({ kysely, now, newId, newSecret })
  return {
    configuration,
    logger,
    now,
    newId,
    newSecret,
    publicOrigin,
    storage,
    images,
    imageConverter: new ImageConverter(),
    documentReader: new DocumentReader(),
    sync,
    histories: createHistories(storage),
    pdfPress,
    officePress,
    versionFiles: createVersionFiles({
      register: storage.register,
      presses: { pdf: pdfPress, office: officePress },
      images,
      logger,
      now,
    }),
    notifier: createNotifier({ storage, sync, logger, newId, metrics }),
    sendings: createJoinedRuns(),
    sockets,
    idempotency: createIdempotency({
      keptAnswers: storage.keptAnswers,
      answerSchema: commandDoneSchema,
      secret: deps.secret,
      now,
    }),
    metrics,
    auth,
    oidc: oidcFor(deps, authDeps, users),
    users,
    tokens,
    withdrawals,
    accountUse: createAccountUses(kysely),
    recognise: createRecognise({ auth, users, tokens, organisations: storage.organisations }),
    signInGuard: createGuard(signInRules, now),
    passwordMailGuard: createGuard(passwordMailRules, now),
    knownDevices: createKnownDevices({ secret: deps.secret, newId, secure: isHttps(configuration) }),
    originRule: { publicUrl: configuration.publicUrl, loopback: isLoopback(configuration.host) },
    peerAddress: peerAddressBehind(configuration.trustedProxies),
    mailer: deps.mailer,
  }
}

const isHttps = ({ publicUrl }: Configuration): boolean => publicUrl?.startsWith('https:') ?? false

function authDepsFor(deps: ServiceDeps, sockets: SocketRegistry, withdrawals: Withdrawals): AuthDeps {
  return {
    kysely: deps.storage.kysely.withTables<AccountTables>(),
    dialect: deps.storage.dialect,
    secret: deps.secret,
    publicUrl: deps.configuration.publicUrl,
    // Not waited for: how long a mail takes would tell that there is such an account.
    sendPasswordLink: async (to, token) => void sendPasswordLink(deps, to, token),
    onSessionEnd: (id) => sockets.end({ kind: 'session', id }),
    isDisabled: (userId) => withdrawals.isDisabled(userId),
    logger: deps.logger,
    ...(deps.passwordHasher === undefined ? {} : { passwordHasher: deps.passwordHasher }),
  }
}

function oidcFor(deps: ServiceDeps, authDeps: AuthDeps, users: Users): Oidc | null {
  const { configuration, storage, newId, publicOrigin } = deps
  const { organisations } = storage
  if (configuration.oidc === null) return null
  return createOidc({
    ...authDeps,
    configuration: configuration.oidc,
    origin: publicOrigin,
    users,
    admit: async (userId) => {
      if ((await organisations.memberships(userId)).length > 0) return
      await organisations.setMember(await homeOrganisation({ organisations, newId }), {
        userId,
        role: 'member',
      })
    },
  })
}

async function sendPasswordLink(
  { mailer, logger, publicOrigin }: ServiceDeps,
  to: { email: string; name: string },
  token: string,
): Promise<void> {
  const link = passwordLink(publicOrigin(), token)
  // Without a mail server only the demo gets here, and its operator is the person in front of it.
  if (mailer === null) return logger.info({ link }, 'password link')
  try {
    await mailer.send(passwordMail(to, link))
  } catch (error) {
    logger.warn({ err: error }, 'a password link could not be mailed')
  }
}
