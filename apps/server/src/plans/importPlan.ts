/** Makes a plan of a plan file. Whoever brings it in is its coordinator. */
import { importPlanFile, MAX_PLAN_FILE_LENGTH, parsePlanFile, writePlan } from '@samplan/document'
import { planIdSchema, type OrganisationId, type Plan, type PlanId, type UserId } from '@samplan/domain'
import { withDemoMembers } from '../demo/demoMembers.ts'
import { findDemoUsers } from '../demo/demoUsers.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { answeredFor } from './answeredFor.ts'
import { durable } from './durable.ts'

/** Bytes above which a file cannot be a plan file, whatever its characters take in UTF-8. */
export const PLAN_FILE_LIMIT = 4 * MAX_PLAN_FILE_LENGTH

export interface Importer {
  readonly userId: UserId
  readonly organisationId: OrganisationId
}

export interface Imported {
  readonly planId: PlanId
  /** What the file holds and the plan does not, and why. */
  readonly unmapped: readonly { readonly path: string; readonly reason: string }[]
}

export const fileTooLarge = (): Problem =>
  new Problem(413, 'import-too-large', { megabytes: MAX_PLAN_FILE_LENGTH / 1_000_000 })

/** @throws Problem when the text is no plan file */
export async function importPlan(services: Services, by: Importer, text: string): Promise<Imported> {
  const { plan, unmapped } = readPlanFile(services, text)
  const staffed = await staff(services, by, plan)
  const docs = writePlan(staffed)
  await durable(services.sync, () => services.sync.createPlan(plan.id, by.organisationId, docs, by.userId))
  return { planId: plan.id, unmapped }
}

/** The plan as it would be brought in, with nobody in it. @throws Problem when the text is no plan file */
export function readPlanFile({ newId }: Pick<Services, 'newId'>, text: string) {
  const parsed = parsePlanFile(text)
  if (!parsed.ok) throw problemOf(parsed.failure)
  return importPlanFile(parsed.file, { planId: planIdSchema.parse(newId()), newId })
}

function problemOf({ code, params }: { code: Problem['code']; params: Problem['params'] }): Problem {
  if (code === 'import-too-large') return fileTooLarge()
  return new Problem(code === 'import-not-json' ? 400 : 422, code, params)
}

/** In the demo the whole house, else whoever brings it in. */
export async function staff(services: Services, by: Importer, plan: Plan): Promise<Plan> {
  if (!services.configuration.demo) return answeredFor(plan, by.userId)
  const staffed = withDemoMembers(plan, await findDemoUsers(services))
  const isMember = staffed.members.some(({ userId }) => userId === by.userId)
  const coordinator = { userId: by.userId, role: 'coordinator' } as const
  return isMember ? staffed : { ...staffed, members: [coordinator, ...staffed.members] }
}
