/**
 * The plan row and its member index: what lists and locks need without opening documents. Derived from the outline and
 * written in the same transaction as the outline update that changed it.
 */
import type { Member, OrganisationId, PlanId, PlanState, UserId } from '@samplan/domain'

export interface PlanIndexEntry {
  readonly planId: PlanId
  readonly organisationId: OrganisationId
  readonly title: string
  readonly year: number
  readonly state: PlanState
  readonly members: readonly Member[]
  /** In the bin since (milliseconds since the epoch); null while it is not. */
  readonly removedAt: number | null
}

export interface PlanIndex {
  /** Plans that the user is a member of and that are not in the bin, newest year first. */
  listFor(userId: UserId): Promise<readonly PlanIndexEntry[]>
  /** Every plan of an organisation, for its administrators. */
  listAll(organisationId: OrganisationId): Promise<readonly PlanIndexEntry[]>
  get(planId: PlanId): Promise<PlanIndexEntry | null>
  /** Changes when a backup is restored; part of the clients' IndexedDB names. */
  incarnation(): Promise<string>
}
