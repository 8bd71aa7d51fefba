/** What is frozen, decided and handed to a board. All but `board_link` are append-only, by triggers. */
import type { DocName } from '@samplan/document'
import type {
  BoardLinkId,
  CaseFileId,
  DecisionId,
  OrganisationId,
  PlanId,
  UserId,
  VersionFileKind,
  VersionId,
  VersionKind,
} from '@samplan/domain'

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

/** The highest `seq` holds. */
interface BoardMemoTable {
  readonly version_id: VersionId
  readonly seq: number
  readonly organisation_id: OrganisationId
  readonly memo_json: string
  readonly by: UserId
  readonly at: number
}

/** The highest `seq` holds. */
interface ThemeTable {
  readonly organisation_id: OrganisationId
  readonly seq: number
  readonly theme_json: string
  readonly by: UserId
  readonly at: number
}

export interface CaseTables {
  readonly version: VersionTable
  readonly version_doc: VersionDocTable
  readonly version_file: VersionFileTable
  readonly decision: DecisionTable
  readonly case_file: CaseFileTable
  readonly board_link: BoardLinkTable
  readonly board_memo: BoardMemoTable
  readonly theme: ThemeTable
}
