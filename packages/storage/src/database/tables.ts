/**
 * The tables as Kysely sees them. Rows are written from parsed values only, so columns carry the domain's types. Every
 * table but `instance` carries the organisation's id. Times are milliseconds since the epoch.
 */
import type {
  BoardLinkId,
  CaseFileId,
  DecisionId,
  ErrorCode,
  Member,
  NoticeId,
  NoticeKind,
  OrganisationId,
  PlanId,
  PlanState,
  Role,
  SectionId,
  ThreadId,
  UserId,
  VersionFileKind,
  VersionId,
  VersionKind,
} from '@samplan/domain'
import type { OrganisationRole } from '../organisations/organisationRole.ts'

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

/** A frozen version. Append-only, as is all that belongs to it. */
export interface VersionTable {
  readonly id: VersionId
  readonly plan_id: PlanId
  readonly organisation_id: OrganisationId
  /** Gapless per plan: given under the lock of the plan's row. */
  readonly number: number
  readonly kind: VersionKind
  readonly wording_version_id: VersionId | null
  readonly wording_decision_id: DecisionId | null
  readonly label: string
  readonly note: string | null
  readonly by: UserId
  readonly by_name: string
  readonly at: number
  readonly sha256: string
  readonly previous: string | null
  readonly projector: number
  /** Of the names and hashes of its `version_doc` rows, so that none can be missed. */
  readonly states_sha256: string
  /** Its canonical JSON in UTF-8: the bytes that `sha256` is of. */
  readonly document: Uint8Array
}

interface VersionDocTable {
  readonly version_id: VersionId
  readonly doc: DocName
  readonly organisation_id: OrganisationId
  readonly sha256: string
  readonly state: Uint8Array
}

interface VersionFileTable {
  readonly version_id: VersionId
  readonly kind: VersionFileKind
  readonly organisation_id: OrganisationId
  readonly renderer: string
  /** Of the bytes alone, as `sha256sum` gives it. */
  readonly sha256: string
  /** Of everything else in the row. */
  readonly seal: string
  readonly bytes: Uint8Array
}

interface DecisionTable {
  readonly id: DecisionId
  readonly plan_id: PlanId
  readonly organisation_id: OrganisationId
  /** Gapless per plan. */
  readonly seq: number
  readonly version_id: VersionId
  readonly sha256: string
  /** Its canonical JSON in UTF-8. */
  readonly document: Uint8Array
}

/** A file that belongs to the case: an excerpt of minutes. */
interface CaseFileTable {
  readonly id: CaseFileId
  readonly plan_id: PlanId
  readonly organisation_id: OrganisationId
  readonly name: string
  readonly by: UserId
  readonly at: number
  readonly sha256: string
  readonly seal: string
  readonly bytes: Uint8Array
}

/** Only the hash of a token is kept, as with invitations. */
export interface BoardLinkTable {
  readonly id: BoardLinkId
  readonly token_hash: string
  readonly plan_id: PlanId
  readonly version_id: VersionId
  readonly organisation_id: OrganisationId
  readonly name: string
  readonly includes_json: string
  readonly created_by: UserId
  readonly created_at: number
  readonly expires_at: number
  readonly revoked_at: number | null
  readonly openings: number
  readonly opened_at: number | null
}

/** Append-only; the highest `seq` holds. */
interface BoardMemoTable {
  readonly version_id: VersionId
  readonly seq: number
  readonly organisation_id: OrganisationId
  readonly memo_json: string
  readonly by: UserId
  readonly at: number
}

/** Append-only; the highest `seq` holds. */
interface ThemeTable {
  readonly organisation_id: OrganisationId
  readonly seq: number
  readonly theme_json: string
  readonly by: UserId
  readonly at: number
}

/** The one table of the installation itself: a single row, none in a fresh database or in a backup. */
interface InstanceTable {
  readonly id: 1
  readonly incarnation: string
}

export interface Tables {
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
  readonly version: VersionTable
  readonly version_doc: VersionDocTable
  readonly version_file: VersionFileTable
  readonly decision: DecisionTable
  readonly case_file: CaseFileTable
  readonly board_link: BoardLinkTable
  readonly board_memo: BoardMemoTable
  readonly theme: ThemeTable
  readonly instance: InstanceTable
}
