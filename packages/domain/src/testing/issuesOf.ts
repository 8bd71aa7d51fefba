import type { Plan } from '../plan/plan.ts'
import type { Thread } from '../review/thread.ts'
import type { Issue, IssueCode } from '../rules/issue.ts'
import { validatePlan } from '../rules/validate.ts'

/** The issues of one code, as a whole run tells them. */
export const issuesOf = (code: IssueCode, plan: Plan, threads: readonly Thread[] = []): Issue[] =>
  validatePlan({ plan, threads }).filter((issue) => issue.code === code)
