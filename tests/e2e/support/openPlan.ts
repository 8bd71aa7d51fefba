import type { Account } from './accounts.ts'
import { PlanPage } from './planPage.ts'
import type { Stage } from './stage.ts'
import type { VisitOptions } from './visitor.ts'

/** Somebody signs in and opens the stage's plan. */
export async function openPlan(
  stage: Stage,
  account: Account,
  options: VisitOptions = {},
): Promise<PlanPage> {
  const { page } = await stage.visit(account, options)
  return new PlanPage(page).open(stage.planId)
}
