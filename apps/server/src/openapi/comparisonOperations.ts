/** Addresses of what differs between plans and versions. */
import type { Operation } from './operation.ts'

export const comparisonOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/plans/:planId/comparison',
    summary:
      'What `to` says otherwise than `from`: `now`, the id of a version of the plan, or `plan:` and the id of another plan',
    status: 200,
    answer: 'Comparison',
  },
  {
    method: 'get',
    path: '/plans/:planId/comparison/choices',
    summary: 'What the plan can be compared with',
    status: 200,
    answer: 'ComparisonChoices',
  },
]
