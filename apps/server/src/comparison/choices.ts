/** What a plan can be compared with, and what one would want to see first. */
import type { Outline, PlanId, VersionHead } from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'
import type { Services } from '../life/services.ts'
import { listPlans } from '../plans/listPlans.ts'
import { nameOfNow, nameOfPlan } from './sideName.ts'

interface ChoosableVersion extends Pick<VersionHead, 'label' | 'kind' | 'number' | 'at'> {
  /** As `from` and `to` take it. */
  readonly name: string
}

interface ChoosablePlan {
  readonly name: string
  readonly title: string
  readonly year: number
}

export interface Choices {
  /** Oldest first. */
  readonly versions: readonly ChoosableVersion[]
  /** Of earlier years, the latest first. */
  readonly plans: readonly ChoosablePlan[]
  /** Null where there is nothing to compare with yet. */
  readonly standard: { readonly from: string; readonly to: string } | null
}

export async function readChoices(
  services: Services,
  principal: Principal,
  planId: PlanId,
  outline: Pick<Outline, 'facts' | 'state'>,
): Promise<Choices> {
  const heads = await services.storage.register.versions(planId)
  const versions = heads.map(({ id, label, kind, number, at }) => ({ name: id, label, kind, number, at }))
  const plans = await earlierPlans(services, principal, outline.facts.year)
  return { versions, plans, standard: standardOf(versions, plans, outline.state) }
}

async function earlierPlans(
  services: Services,
  principal: Principal,
  year: number,
): Promise<ChoosablePlan[]> {
  const { planIndex } = services.storage
  const readable = new Set((await listPlans(services, principal)).map(({ planId }) => planId))
  return (await planIndex.listAll(principal.organisation.id))
    .filter((plan) => plan.removedAt === null && readable.has(plan.planId) && plan.year < year)
    .toSorted((one, other) => other.year - one.year)
    .map((plan) => ({ name: nameOfPlan(plan.planId), title: plan.title, year: plan.year }))
}

/** What is new against last year; without that, against the version before. */
function standardOf(
  versions: readonly ChoosableVersion[],
  [lastYear]: readonly ChoosablePlan[],
  state: Outline['state'],
): Choices['standard'] {
  const latest = versions.at(-1)
  // What is frozen reads as its version does.
  const isFrozen = state !== 'drafting' && latest !== undefined
  const to = isFrozen ? latest.name : nameOfNow
  const from = lastYear?.name ?? (isFrozen ? versions.at(-2) : latest)?.name
  return from === undefined ? null : { from, to }
}
