/** How an address names what is compared. */
import { planIdSchema, versionIdSchema, type PlanId, type VersionId } from '@samplan/domain'
import { z } from 'zod'

export type SideName =
  | { readonly kind: 'now' }
  | { readonly kind: 'version'; readonly versionId: VersionId }
  | { readonly kind: 'plan'; readonly planId: PlanId }

const NOW = 'now'
const OTHER_PLAN = 'plan:'

/** `now`, the id of a version, or `plan:` and the id of another plan. */
export const sideNameSchema = z.string().transform((name, context): SideName => {
  if (name === NOW) return { kind: 'now' }
  if (name.startsWith(OTHER_PLAN)) {
    const planId = planIdSchema.safeParse(name.slice(OTHER_PLAN.length))
    if (planId.success) return { kind: 'plan', planId: planId.data }
  } else {
    const versionId = versionIdSchema.safeParse(name)
    if (versionId.success) return { kind: 'version', versionId: versionId.data }
  }
  context.addIssue('not the name of a version or a plan')
  return z.NEVER
})

export const nameOfPlan = (planId: PlanId): string => `${OTHER_PLAN}${planId}`
export { NOW as nameOfNow }
