import type { OrganisationId } from '@samplan/domain'
import type { ActivityLog, PlanIndex, UpdateLog } from '@samplan/sync'

/** What a contract suite needs of an adapter. */
export interface LogUnderTest {
  readonly updateLog: UpdateLog
  readonly activityLog: ActivityLog
  readonly planIndex: PlanIndex
  /** Plans belong to an organisation that exists. */
  createOrganisation(id: OrganisationId): Promise<void>
  close(): Promise<void>
}

export type OpenLog = () => Promise<LogUnderTest>
