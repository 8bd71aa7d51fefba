/** "Versioner och beslut": everything that has been frozen and decided of a plan. */
import { nextBody, type PlanId, type UserId } from '@samplan/domain'
import type { Services } from '../life/services.ts'
import type { OpenedPlan } from '../plans/openPlan.ts'
import type { VersionsAnswer } from './answers.ts'

export async function readVersions(
  { storage: { register }, users }: Services,
  planId: PlanId,
  { outline }: OpenedPlan,
): Promise<VersionsAnswer> {
  const heads = await register.versions(planId)
  const stored = await register.decisions(planId)
  const decisions = stored.map(({ decision, sha256 }) => ({ ...decision, sha256 }))
  const versions = await Promise.all(
    heads.map(async (head) => ({ ...head, files: (await register.files(head.id)).map(listed) })),
  )
  const by = [...versions, ...decisions].map((record) => record.by)
  return {
    versions,
    decisions,
    next: nextOf(outline, versions, decisions),
    state: outline.state,
    people: await peopleOf(users, by),
  }
}

const listed = ({ kind, size, sha256 }: VersionsAnswer['versions'][number]['files'][number]) => ({
  kind,
  size,
  sha256,
})

function nextOf(
  { state, facts }: OpenedPlan['outline'],
  versions: VersionsAnswer['versions'],
  decisions: VersionsAnswer['decisions'],
): VersionsAnswer['next'] {
  const latest = versions.at(-1)
  if (state !== 'frozen' || latest === undefined) return null
  const body = nextBody({ decidingBodies: facts.decidingBodies, versions, decisions }, latest.id)
  return body === null ? null : { versionId: latest.id, body }
}

async function peopleOf(users: Services['users'], ids: readonly UserId[]): Promise<VersionsAnswer['people']> {
  const accounts = await users.findAll([...new Set(ids)])
  return accounts.map(({ id, name }) => ({ userId: id, name }))
}
