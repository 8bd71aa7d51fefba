import { importPlanFile, parsePlanFile } from '@samplan/document'
import { frozenPlanOf, planIdSchema, type FrozenPlan } from '@samplan/domain'

/** A plan file as it would be frozen. */
export function frozenFile(text: string): FrozenPlan {
  const parsed = parsePlanFile(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  let count = 0
  const newId = () => `id-${count++}`
  const { plan } = importPlanFile(parsed.file, { planId: planIdSchema.parse('plan'), newId })
  return frozenPlanOf(plan, () => null)
}
