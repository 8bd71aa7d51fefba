/** What an opened database offers, the same for every dialect. */
import type { ActivityLog, PlanIndex, UpdateLog } from '@samplan/sync'
import type { Kysely } from 'kysely'
import { randomUUID } from 'node:crypto'
import { createActivityLog } from '../activity/activityLog.ts'
import { createKeptAnswers, type KeptAnswers } from '../idempotency/keptAnswers.ts'
import { ensureIncarnation } from '../instance/incarnation.ts'
import { createInvitations, type Invitations } from '../invitations/invitations.ts'
import { createUpdateLog } from '../log/updateLog.ts'
import { migrate } from '../migrations/migrate.ts'
import { createOrganisations, type Organisations } from '../organisations/organisations.ts'
import { createPlanIndex } from '../plans/planIndex.ts'
import type { DialectName } from './dialectName.ts'
import type { Tables } from './tables.ts'

export interface StorageOptions {
  /** Names the incarnation of a database that has none. */
  readonly newId?: () => string
}

export interface Storage {
  /** The only one of the process; accounts share it. */
  readonly kysely: Kysely<Tables>
  readonly dialect: DialectName
  readonly updateLog: UpdateLog
  readonly activityLog: ActivityLog
  readonly planIndex: PlanIndex
  readonly organisations: Organisations
  readonly invitations: Invitations
  readonly keptAnswers: KeptAnswers
  close(): Promise<void>
}

/**
 * Brings the tables up to date first; closes the database again if that fails.
 *
 * @param schema PostgreSQL only: where the tables stand
 */
export async function createStorage(
  kysely: Kysely<Tables>,
  dialect: DialectName,
  { newId = randomUUID, schema }: StorageOptions & { readonly schema?: string },
): Promise<Storage> {
  try {
    await migrate(kysely, dialect, schema)
    await ensureIncarnation(kysely, newId)
  } catch (error) {
    await kysely.destroy()
    throw error
  }
  return {
    kysely,
    dialect,
    updateLog: createUpdateLog(kysely, dialect),
    activityLog: createActivityLog(kysely),
    planIndex: createPlanIndex(kysely),
    organisations: createOrganisations(kysely),
    invitations: createInvitations(kysely),
    keptAnswers: createKeptAnswers(kysely),
    close: () => kysely.destroy(),
  }
}
