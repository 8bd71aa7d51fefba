/** The tables' history, in order. A migration that has been released never changes; a new one is added at the end. */
import type { Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { DialectName } from '../database/dialectName.ts'
import type { Tables } from '../database/tables.ts'
import { createOrganisationTables } from './001-organisations.ts'
import { createPlanTables } from './002-plans.ts'
import { createLogTables } from './003-log.ts'
import { createInvitationTable } from './004-invitations.ts'
import { createInstanceTable } from './005-instance.ts'
import { createIdempotencyKeyTable } from './006-idempotency-keys.ts'
import { createActivityTable } from './010-activity.ts'
import { createNoticeTables } from './011-notices.ts'
import { createReadMarkTable } from './012-read-marks.ts'
import { createHeldReviewTables } from './013-held-review.ts'
import { createVersionTables } from './014-versions.ts'
import { createDecisionTables } from './015-decisions.ts'
import { createBoardTables } from './016-board.ts'
import { createThemeTable } from './017-themes.ts'
import { markContentOfUpdates } from './020-content-of-updates.ts'
import { createSearchTables } from './021-search.ts'
import { createTemplateTable } from './022-templates.ts'

const steps = {
  '001-organisations': createOrganisationTables,
  '002-plans': createPlanTables,
  '003-log': createLogTables,
  '004-invitations': createInvitationTable,
  '005-instance': createInstanceTable,
  '006-idempotency-keys': createIdempotencyKeyTable,
  '010-activity': createActivityTable,
  '011-notices': createNoticeTables,
  '012-read-marks': createReadMarkTable,
  '013-held-review': createHeldReviewTables,
  '014-versions': createVersionTables,
  '015-decisions': createDecisionTables,
  '016-board': createBoardTables,
  '017-themes': createThemeTable,
  '020-content-of-updates': markContentOfUpdates,
  '021-search': createSearchTables,
  '022-templates': createTemplateTable,
}

/**
 * Runs what is missing, in one transaction: all of it or nothing. Of several nodes that start at once, one migrates while
 * the others wait.
 *
 * @param schema PostgreSQL only: where the tables stand, so that another schema's history is not taken for this one's
 * @throws when a step fails, or when the database was written by a newer version
 */
export async function migrate(kysely: Kysely<Tables>, dialect: DialectName, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrationsFor(dialect) },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

function migrationsFor(dialect: DialectName): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, { up: (kysely) => step(kysely, dialect) }]),
  )
}
