/** Addresses of a plan as paper. */
import type { Operation } from './operation.ts'

export const publishOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/plans/:planId/working-material.html',
    summary: 'The plan as it stands now, as one page to print',
    status: 200,
    media: 'text/html',
  },
  {
    method: 'get',
    path: '/plans/:planId/working-material.pdf',
    summary: 'The plan as it stands now, as a PDF/UA-1',
    status: 200,
    media: 'application/pdf',
  },
]
