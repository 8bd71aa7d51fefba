import type { Schemas } from './schemas.ts'

type SchemaName = keyof Schemas

export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Under `/api`, as Hono writes it. */
  readonly path: string
  readonly summary: string
  readonly body?: SchemaName
  readonly status: 200 | 201 | 204 | 302
  readonly answer?: SchemaName
  /** Of an answer that is not JSON. */
  readonly media?:
    | 'text/html'
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    | 'text/csv'
    | 'application/zip'
    | 'image/*'
  /** Nobody need be signed in. */
  readonly open?: true
}
