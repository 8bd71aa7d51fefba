import type { Operation } from './operation.ts'

export const imageOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/plans/:planId/images',
    summary: 'Hand in a picture (PNG, JPEG, WebP, GIF; the body is its bytes) for `sectionId`',
    status: 201,
    answer: 'ImageFile',
  },
  {
    method: 'get',
    path: '/plans/:planId/images/:hash',
    summary: 'A picture by its hash, PNG or JPEG',
    status: 200,
    media: 'image/*',
  },
  {
    method: 'get',
    path: '/board/:token/images/:hash',
    summary: 'A picture that the version of a board link names',
    status: 200,
    media: 'image/*',
    open: true,
  },
]
