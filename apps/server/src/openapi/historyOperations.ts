/** Addresses of what has become of a section. */
import type { Operation } from './operation.ts'

export const historyOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/plans/:planId/sections/:sectionId/history',
    summary: 'Who has written in the section, newest first; `before`: the `next` of the page before',
    status: 200,
    answer: 'History',
  },
  {
    method: 'get',
    path: '/plans/:planId/sections/:sectionId/history/at/:seq',
    summary: 'The section as it stood after that update of its log',
    status: 200,
    answer: 'Moment',
  },
  {
    method: 'get',
    path: '/plans/:planId/sections/:sectionId/history/compare',
    summary: 'Two moments: `from` and `to` are numbers of updates, or `approved`; without `to`, until now',
    status: 200,
    answer: 'TwoMoments',
  },
  {
    method: 'get',
    path: '/plans/:planId/sections/:sectionId/history/authorship',
    summary: 'Who wrote each passage of the section, in letters counted from 0',
    status: 200,
    answer: 'SectionAuthors',
  },
]
