/**
 * Next year's plan from this year's: structure, members, owners and labels come along; this year's budget becomes the
 * comparison; goals go on or are closed; outcomes are cleared. The plan it is made from is not touched.
 */
import type { Failure } from '../errors/failure.ts'
import type { NewId, PlanId } from '../ids.ts'
import type { Plan } from '../plan/plan.ts'
import { carryPlan } from './carryPlan.ts'
import { checkChoices } from './checkChoices.ts'
import type { NextYearChoices } from './choices.ts'

export type NextYear =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly failures: readonly Failure[] }

/** @returns every fault of the choices where there is one */
export function makeNextYear(
  plan: Plan,
  choices: NextYearChoices,
  made: { readonly planId: PlanId; readonly newId: NewId },
): NextYear {
  const failures = checkChoices(plan, choices)
  return failures.length > 0 ? { ok: false, failures } : { ok: true, plan: carryPlan(plan, choices, made) }
}
