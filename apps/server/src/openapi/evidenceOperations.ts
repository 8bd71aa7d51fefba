import type { Operation } from './operation.ts'

export const evidenceOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/versions/:versionId/evidence.zip',
    summary: 'A version with all that proves it; with `comments=true`, the comments of today too',
    status: 200,
    media: 'application/zip',
  },
]
