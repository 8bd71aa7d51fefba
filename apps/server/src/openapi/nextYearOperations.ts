/** Addresses of what goes from one year into the next. */
import type { Operation } from './operation.ts'

export const nextYearOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/plans/:planId/next-year',
    summary: 'Make next year’s plan of this one',
    body: 'NextYearChoices',
    status: 201,
    answer: 'MadePlan',
  },
  {
    method: 'get',
    path: '/plans/:planId/sections/:sectionId/last-year',
    summary: 'What the section said last year; null where there is nothing to read',
    status: 200,
    answer: 'LastYearsText',
  },
]
