import type { Operation } from './operation.ts'

export const documentImportOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/plans/import-document',
    summary:
      'Make a plan of a Word document (the body is its bytes). `step=preview` answers with what it would be (200, ' +
      '`DocumentPreview`) and makes nothing; `step=create` makes it. `title`, `year` and `budgets` are what is chosen',
    status: 201,
    answer: 'Imported',
  },
]
