/**
 * The tables as Kysely sees them. Rows are written from parsed values only, so columns carry the domain's types. Every
 * table but `instance` carries the organisation's id. Times are milliseconds since the epoch.
 */
import type {
  BlockId,
  ErrorCode,
  LineId,
  Member,
  NoticeId,
  NoticeKind,
  OrganisationId,
  PlanId,
  PlanState,
  Role,
  SectionId,
  TemplateId,
  ThreadId,
  UserId,
} from '@samplan/domain'
import type { OrganisationRole } from '../organisations/organisationRole.ts'
import type { CaseTables } from './caseTables.ts'

import type { DocName } from '@samplan/document'

interface OrganisationTable {
  readonly id: OrganisationId
  readonly name: string
}

interface OrganisationMemberTable {
  readonly organisation_id: OrganisationId
  readonly user_id: UserId
  readonly role: OrganisationRole
}

interface PlanTable {
  readonly id: PlanId
  readonly organisation_id: OrganisationId
  readonly title: string
  readonly year: number
  readonly state: PlanState
  readonly removed_at: number | null
}

interface PlanMemberTable {
  readonly plan_id: PlanId
  readonly user_id: UserId
  readonly organisation_id: OrganisationId
  readonly role: Member['role']
}

/** One row per Y.Doc. Its lock makes `seq` gapless when several nodes append at once. */
interface DocTable {
  readonly plan_id: PlanId
  readonly name: DocName
  readonly organisation_id: OrganisationId
  readonly last_seq: number
}

/** Append-only: triggers refuse any change of a row. */
interface UpdateTable {
  readonly plan_id: PlanId
  readonly doc: DocName
  readonly seq: number
  readonly organisation_id: OrganisationId
  readonly author: UserId
  readonly at: number
  readonly bytes: Uint8Array
  /** 0 where it changed nothing of what the document says. */
  readonly changes_content: 0 | 1
}

interface SnapshotTable {
  readonly plan_id: PlanId
  readonly doc: DocName
  readonly organisation_id: OrganisationId
  readonly upto_seq: number
  readonly state: Uint8Array
}

/** Append-only, as `update` is. */
export interface ActivityTable {
  readonly plan_id: PlanId
  /** Gapless per plan: numbered under the lock of the plan's row. */
  readonly seq: number
  readonly organisation_id: OrganisationId
  readonly at: number
  readonly by: UserId
  readonly type: string
  readonly section_id: SectionId | null
  readonly thread_id: ThreadId | null
  readonly user_id: UserId | null
  readonly from_json: string
  readonly to_json: string
}

/** Only the hash of a token is kept: who reads the database cannot accept an invitation. */
interface InvitationTable {
  readonly token_hash: string
  readonly organisation_id: OrganisationId
  /** Null: to the organisation, as its administrator. */
  readonly plan_id: PlanId | null
  readonly email: string
  readonly role: Role
  readonly invited_by: UserId
  readonly created_at: number
  readonly expires_at: number
  readonly used_at: number | null
  readonly used_by: UserId | null
}

/** Answers to requests that may come again. Swept in time; the only rows besides snapshots that nobody would miss. */
interface IdempotencyKeyTable {
  readonly plan_id: PlanId
  readonly user_id: UserId
  readonly key_hash: string
  readonly organisation_id: OrganisationId
  readonly request_hash: string
  readonly answer: Uint8Array
  readonly at: number
}

/** What one person is told of. */
export interface NoticeTable {
  readonly id: NoticeId
  readonly organisation_id: OrganisationId
  readonly user_id: UserId
  readonly plan_id: PlanId
  /** What it tells of: nobody is told of one thing twice. */
  readonly occasion: string
  readonly kind: NoticeKind
  readonly section_id: SectionId | null
  readonly thread_id: ThreadId | null
  /** Null where the server itself tells. */
  readonly by: UserId | null
  readonly at: number
  readonly excerpt: string | null
  readonly read_at: number | null
  readonly mailed_at: number | null
}

/** Up to which entry of a plan's activity log people have been told. */
interface NoticeCursorTable {
  readonly plan_id: PlanId
  readonly organisation_id: OrganisationId
  readonly seq: number
}

interface NoticeSettingsTable {
  readonly organisation_id: OrganisationId
  readonly user_id: UserId
  readonly settings_json: string
}

/** Whose mail the mail server has not taken, and when it is tried again. */
interface MailRetryTable {
  readonly organisation_id: OrganisationId
  readonly user_id: UserId
  readonly failures: number
  readonly retry_at: number
}

/** Mails that are shown instead of sent. */
interface ShownMailTable {
  readonly id: string
  readonly organisation_id: OrganisationId
  readonly user_id: UserId
  readonly at: number
  readonly subject: string
  readonly text: string
  readonly html: string
}

interface ReadMarkTable {
  readonly plan_id: PlanId
  readonly user_id: UserId
  readonly kind: 'thread' | 'section'
  readonly subject_id: ThreadId | SectionId
  readonly organisation_id: OrganisationId
  readonly upto: number
}

/** Commands of a review that is not sent yet. */
interface HeldCommandTable {
  readonly plan_id: PlanId
  readonly user_id: UserId
  readonly id: string
  readonly organisation_id: OrganisationId
  readonly place: number
  readonly command_json: string
  readonly held_at: number
  /** Why it was not done when it was sent. */
  readonly failure: ErrorCode | null
}

interface HeldSendingTable {
  readonly plan_id: PlanId
  readonly user_id: UserId
  readonly organisation_id: OrganisationId
  readonly send_at: number
}

interface PlanTemplateTable {
  readonly id: TemplateId
  readonly organisation_id: OrganisationId
  readonly name: string
  /** The name in small letters: one of each in an organisation. */
  readonly name_key: string
  readonly plan_json: string
  readonly by: UserId
  readonly at: number
}

/** Derived from the documents, which it follows when somebody searches. */
interface SearchWordsTable {
  readonly plan_id: PlanId
  readonly organisation_id: OrganisationId
  readonly section_id: SectionId | null
  readonly block_id: BlockId | null
  readonly line_id: LineId | null
  readonly thread_id: ThreadId | null
  readonly text: string
}

/** Up to which sum of its documents' numbers a plan's words stand in `search_words`. */
interface SearchStateTable {
  readonly plan_id: PlanId
  readonly organisation_id: OrganisationId
  readonly upto: number
}

/** The one table of the installation itself: a single row, none in a fresh database or in a backup. */
interface InstanceTable {
  readonly id: 1
  readonly incarnation: string
}

export interface Tables extends CaseTables {
  readonly organisation: OrganisationTable
  readonly organisation_member: OrganisationMemberTable
  readonly plan: PlanTable
  readonly plan_member: PlanMemberTable
  readonly doc: DocTable
  readonly update: UpdateTable
  readonly snapshot: SnapshotTable
  readonly activity: ActivityTable
  readonly invitation: InvitationTable
  readonly idempotency_key: IdempotencyKeyTable
  readonly notice: NoticeTable
  readonly notice_cursor: NoticeCursorTable
  readonly notice_settings: NoticeSettingsTable
  readonly mail_retry: MailRetryTable
  readonly shown_mail: ShownMailTable
  readonly read_mark: ReadMarkTable
  readonly held_command: HeldCommandTable
  readonly held_sending: HeldSendingTable
  readonly plan_template: PlanTemplateTable
  readonly search_words: SearchWordsTable
  readonly search_state: SearchStateTable
  readonly instance: InstanceTable
}
