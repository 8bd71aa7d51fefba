import type { OrganisationId } from '@samplan/domain'
import type { PlanIndex, UpdateLog } from '@samplan/sync'

/** What a contract suite needs of an adapter. */
export interface LogUnderTest {
  readonly updateLog: UpdateLog
  readonly planIndex: PlanIndex
  /** Plans belong to an organisation that exists. */
  createOrganisation(id: OrganisationId): Promise<void>
  close(): Promise<void>
}

export type OpenLog = () => Promise<LogUnderTest>
