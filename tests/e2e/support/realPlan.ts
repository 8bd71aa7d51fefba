import { realPlans } from '../../real-plans/planFiles.ts'

/** The text of a real plan's file; null, which has been said, where there are none. */
export function realPlan(name: string): string | null {
  return realPlans().find((plan) => plan.name === `${name}.json`)?.text ?? null
}
