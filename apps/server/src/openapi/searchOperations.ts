/** Addresses of the search. */
import type { Operation } from './operation.ts'

export const searchOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/search',
    summary: 'Passages that have every word of `q`, in all plans that one may read',
    status: 200,
    answer: 'SearchAnswer',
  },
]
