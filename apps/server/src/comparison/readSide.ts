/** One side of a comparison: whose it is, when it was, and how to read what it says. */
import {
  frozenPlanOf,
  isAdopted,
  versionDocumentSchema,
  type FrozenPlan,
  type Outline,
  type PlanId,
  type VersionHead,
  type VersionId,
} from '@samplan/domain'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import type { Principal } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { openPlan } from '../plans/openPlan.ts'
import type { SideName } from './sideName.ts'

interface SideHead {
  readonly kind: 'version' | 'draft'
  readonly planId: PlanId
  readonly title: string
  readonly year: number
  /** Null of a draft. */
  readonly label: string | null
  /** When it was frozen, milliseconds since the epoch; null of a draft. */
  readonly at: number | null
}

export interface Side {
  readonly head: SideHead
  /** SHA-256 of what is read: two sides that have it in common say the same. */
  readonly sha256: string
  readonly read: () => FrozenPlan
}

/** @throws Problem 404 for what there is not, or that one may not read */
export async function readSide(
  services: Services,
  principal: Principal,
  planId: PlanId,
  name: SideName,
): Promise<Side> {
  switch (name.kind) {
    case 'now':
      return readDraft(services, planId)
    case 'version':
      return readVersion(services, planId, name.versionId)
    case 'plan':
      return readOtherPlan(services, principal, name.planId)
    default:
      return name satisfies never
  }
}

async function readDraft({ sync, users }: Services, planId: PlanId): Promise<Side> {
  const plan = await sync.readPlan(planId)
  const people = await users.findAll(plan.members.map(({ userId }) => userId))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const frozen = frozenPlanOf(plan, (userId) => names.get(userId) ?? null)
  const { title, year } = frozen.facts
  return {
    head: { kind: 'draft', planId, title, year, label: null, at: null },
    sha256: sha256Hex(canonicalJson(frozen)),
    read: () => frozen,
  }
}

async function readVersion({ storage }: Services, planId: PlanId, versionId: VersionId): Promise<Side> {
  const version = await storage.register.version(versionId)
  if (version?.planId !== planId) throw new Problem(404, 'comparison-unknown')
  const { head, json } = version
  const { plan } = versionDocumentSchema.parse(JSON.parse(json))
  const { title, year } = plan.facts
  return {
    head: { kind: 'version', planId, title, year, label: head.label, at: head.at },
    sha256: head.sha256,
    read: () => plan,
  }
}

/** As it was adopted, else as it was frozen last, else as it is being drafted. */
async function readOtherPlan(services: Services, principal: Principal, planId: PlanId): Promise<Side> {
  const { outline } = await openPlan(services, principal, planId).catch((error: unknown) => {
    throw error instanceof Problem ? new Problem(404, 'comparison-unknown') : error
  })
  const version = await versionThatHolds(services, planId, outline)
  return version ? readVersion(services, planId, version.id) : readDraft(services, planId)
}

async function versionThatHolds(
  { storage }: Pick<Services, 'storage'>,
  planId: PlanId,
  { facts }: Pick<Outline, 'facts'>,
): Promise<VersionHead | null> {
  const versions = await storage.register.versions(planId)
  const decisions = (await storage.register.decisions(planId)).map(({ decision }) => decision)
  const theCase = { decidingBodies: facts.decidingBodies, versions, decisions }
  return versions.findLast(({ id }) => isAdopted(theCase, id)) ?? versions.at(-1) ?? null
}
