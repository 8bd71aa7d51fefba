/** What an opened database offers, the same for every dialect. */
import type { ActivityLog, PlanIndex, UpdateLog } from '@samplan/sync'
import type { Kysely } from 'kysely'
import { randomUUID } from 'node:crypto'
import { createActivityLog } from '../activity/activityLog.ts'
import { createLatestActivity, type LatestActivity } from '../activity/latestActivity.ts'
import { createBoardLinks, type BoardLinks } from '../boardLinks/boardLinks.ts'
import { createCaseFiles, type CaseFiles } from '../caseFiles/caseFiles.ts'
import { createHeldReview, type HeldReview } from '../held/heldReview.ts'
import { createKeptAnswers, type KeptAnswers } from '../idempotency/keptAnswers.ts'
import { ensureIncarnation } from '../instance/incarnation.ts'
import { createInvitations, type Invitations } from '../invitations/invitations.ts'
import { createUpdateLog } from '../log/updateLog.ts'
import { createMemos, type Memos } from '../memos/memos.ts'
import { migrate } from '../migrations/migrate.ts'
import { createDigests, type Digests } from '../notices/digests.ts'
import { createNotices, type Notices } from '../notices/notices.ts'
import { createNoticeSettings, type NoticeSettingsStore } from '../notices/settings.ts'
import { createShownMails, type ShownMails } from '../notices/shownMails.ts'
import { createOrganisations, type Organisations } from '../organisations/organisations.ts'
import { createForgetPerson, type ForgetPerson } from '../people/forgetPerson.ts'
import { createPlanIndex } from '../plans/planIndex.ts'
import { createReadMarks, type ReadMarksStore } from '../readMarks/readMarks.ts'
import { createSearchIndex, type SearchIndex } from '../search/searchIndex.ts'
import { createTemplates, type Templates } from '../templates/templates.ts'
import { createThemes, type Themes } from '../themes/themes.ts'
import { createRegister, type Register } from '../versions/register.ts'
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
  readonly latestActivity: LatestActivity
  readonly planIndex: PlanIndex
  readonly organisations: Organisations
  readonly invitations: Invitations
  readonly keptAnswers: KeptAnswers
  readonly notices: Notices
  readonly noticeSettings: NoticeSettingsStore
  readonly digests: Digests
  readonly shownMails: ShownMails
  readonly readMarks: ReadMarksStore
  readonly heldReview: HeldReview
  readonly register: Register
  readonly caseFiles: CaseFiles
  readonly boardLinks: BoardLinks
  readonly memos: Memos
  readonly search: SearchIndex
  readonly templates: Templates
  readonly themes: Themes
  readonly forgetPerson: ForgetPerson
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
    latestActivity: createLatestActivity(kysely),
    planIndex: createPlanIndex(kysely),
    organisations: createOrganisations(kysely),
    invitations: createInvitations(kysely),
    keptAnswers: createKeptAnswers(kysely),
    notices: createNotices(kysely),
    noticeSettings: createNoticeSettings(kysely),
    digests: createDigests(kysely),
    shownMails: createShownMails(kysely),
    readMarks: createReadMarks(kysely),
    heldReview: createHeldReview(kysely),
    register: createRegister(kysely),
    caseFiles: createCaseFiles(kysely),
    boardLinks: createBoardLinks(kysely),
    memos: createMemos(kysely, dialect),
    search: createSearchIndex(kysely, dialect),
    templates: createTemplates(kysely),
    themes: createThemes(kysely, dialect),
    forgetPerson: createForgetPerson(kysely),
    close: () => kysely.destroy(),
  }
}
