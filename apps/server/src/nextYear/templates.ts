/** Saving a plan as a template, and making a plan of one. */
import { writePlan } from '@samplan/document'
import {
  planFromTemplate,
  planIdSchema,
  templateIdSchema,
  templateOf,
  type Plan,
  type PlanId,
  type TemplateId,
} from '@samplan/domain'
import type { TemplateHead } from '@samplan/storage'
import type { Principal } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { durable } from '../plans/durable.ts'

/** @throws Problem 409 where another template has the name */
export async function saveTemplate(
  { storage, sync, newId, now }: Services,
  { user, organisation }: Principal,
  planId: PlanId,
  name: string,
): Promise<TemplateHead> {
  const head = { id: templateIdSchema.parse(newId()), name, by: user.id, at: now() }
  const plan = templateOf(await sync.readPlan(planId))
  if (!(await storage.templates.add(organisation.id, { ...head, plan }))) throw nameTaken(name)
  return head
}

export const nameTaken = (name: string) => new Problem(409, 'template-name-taken', { name })

/** @throws Problem 404 where the template is gone */
export async function templatePlan(
  { storage }: Services,
  { organisation }: Principal,
  id: TemplateId,
): Promise<Plan> {
  const template = await storage.templates.get(organisation.id, id)
  if (template === null) throw new Problem(404, 'template-unknown')
  return template.plan
}

/** Whoever makes the plan is its coordinator. */
export async function createFromTemplate(
  { sync, newId }: Services,
  { user, organisation }: Principal,
  template: Plan,
  wanted: { readonly title: string; readonly year: number },
): Promise<PlanId> {
  const planId = planIdSchema.parse(newId())
  const made = planFromTemplate(template, { ...wanted, planId, newId })
  const plan: Plan = { ...made, members: [{ userId: user.id, role: 'coordinator' }] }
  await durable(sync, () => sync.createPlan(planId, organisation.id, writePlan(plan), user.id))
  return planId
}
