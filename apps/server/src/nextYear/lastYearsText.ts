/**
 * What the section said last year, to be read beside the new one while it is written. Of a plan that was adopted: what
 * was decided, and so for everybody who makes the new plan; of any other: for those who may read that plan.
 */
import {
  mayReadPlan,
  versionDocumentSchema,
  type Block,
  type CarriedSection,
  type Outline,
  type PlanId,
  type SectionId,
} from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { actorFor } from '../plans/actor.ts'

export interface LastYearsText {
  readonly planId: PlanId
  readonly sectionId: SectionId
  readonly year: number
  readonly title: string | null
  readonly number: string | null
  /** Whether it is what was decided, or a draft. */
  readonly isAdopted: boolean
  readonly blocks: readonly Block[]
}

/** Null where the section is new this year, or last year's plan is gone or not this person's to read. */
export async function lastYearsText(
  services: Services,
  principal: Principal,
  outline: Outline,
  sectionId: SectionId,
): Promise<LastYearsText | null> {
  const section = outline.sections.find(({ id }) => id === sectionId)
  if (section === undefined) throw new Problem(404, 'section-unknown')
  const { carriedFrom } = section
  if (carriedFrom === null) return null
  const entry = await services.storage.planIndex.get(carriedFrom.planId)
  if (entry?.organisationId !== principal.organisation.id) return null
  return (await fromDecided(services, carriedFrom)) ?? (await fromDraft(services, principal, carriedFrom))
}

async function fromDecided(
  { storage, sync }: Services,
  { planId, sectionId }: CarriedSection,
): Promise<LastYearsText | null> {
  const { state, currentVersion, facts } = await sync.readOutline(planId)
  if (state !== 'adopted' || currentVersion === null) return null
  const version = await storage.register.version(currentVersion.id)
  if (version === null) return null
  const { plan } = versionDocumentSchema.parse(JSON.parse(version.json))
  const section = plan.sections.find(({ id }) => id === sectionId)
  if (section === undefined) return null
  const { title, number, blocks } = section
  return { planId, sectionId, year: facts.year, title, number, isAdopted: true, blocks }
}

async function fromDraft(
  { sync }: Services,
  principal: Principal,
  { planId, sectionId }: CarriedSection,
): Promise<LastYearsText | null> {
  const plan = await sync.readPlan(planId)
  const actor = actorFor(plan, principal)
  if (actor === null || !mayReadPlan(actor)) return null
  const section = plan.sections.find(({ id }) => id === sectionId)
  if (section === undefined) return null
  const { title, number, blocks } = section
  return { planId, sectionId, year: plan.facts.year, title, number, isAdopted: false, blocks }
}
