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
  {
    method: 'get',
    path: '/plans/:planId/working-material.docx',
    summary: 'The plan as it stands now, as a Word document',
    status: 200,
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    method: 'get',
    path: '/plans/:planId/working-material.xlsx',
    summary: 'The plan as it stands now, its budgets as a workbook',
    status: 200,
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    method: 'get',
    path: '/plans/:planId/working-material.csv',
    summary: 'The plan as it stands now, its budgets as CSV',
    status: 200,
    media: 'text/csv',
  },
  {
    method: 'get',
    path: '/plans/:planId/working-material.json',
    summary: 'The plan as it stands now, as data',
    status: 200,
    answer: 'WorkingMaterial',
  },
]
