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
  {
    method: 'get',
    path: '/organisation/templates',
    summary: 'The organisation’s templates, by name',
    status: 200,
    answer: 'Templates',
  },
  {
    method: 'post',
    path: '/organisation/templates',
    summary: 'Save a plan’s structure as a template',
    body: 'NewTemplate',
    status: 201,
    answer: 'Template',
  },
  {
    method: 'put',
    path: '/organisation/templates/:templateId',
    summary: 'Rename a template',
    body: 'TemplateName',
    status: 204,
  },
  {
    method: 'delete',
    path: '/organisation/templates/:templateId',
    summary: 'Remove a template; plans made of it stay',
    status: 204,
  },
  {
    method: 'post',
    path: '/organisation/plans',
    summary: 'Make a plan of a template, or of nothing',
    body: 'NewPlan',
    status: 201,
    answer: 'MadePlan',
  },
]
