/** One HTTP request to our own server: JSON out, a checked value back, an `ApiError` otherwise. */
import type { z } from 'zod'
import { readProblem, unreachable } from './apiError.ts'
import { announceSessionExpired } from './expiry.ts'

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON; a Blob is sent as it is. */
  readonly body?: unknown
  /** Of a Blob that is no JSON. */
  readonly contentType?:
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  readonly signal?: AbortSignal
  /** The same for the same request sent again: the server then does it once. */
  readonly idempotencyKey?: string
}

function toInit(options: RequestOptions): RequestInit {
  const { method = 'GET', body, contentType = 'application/json', signal, idempotencyKey } = options
  const headers = new Headers({ accept: 'application/json' })
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey)
  const init: RequestInit = { method, credentials: 'same-origin', headers }
  if (signal) init.signal = signal
  if (body === undefined) return init
  headers.set('content-type', contentType)
  init.body = body instanceof Blob ? body : JSON.stringify(body)
  return init
}

/** @throws ApiError */
export async function send(path: string, options: RequestOptions = {}): Promise<Response> {
  const response = await fetch(path, toInit(options)).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : unreachable()
  })
  if (response.ok) return response
  const problem = await readProblem(response)
  // A wrong password is answered by 401 too, which says nothing of a session.
  if (problem.status === 401 && problem.code !== 'sign-in-failed') announceSessionExpired()
  throw problem
}

/** @throws ApiError, and ZodError when the server answers what it never promised */
export async function request<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  options: RequestOptions = {},
): Promise<z.output<Schema>> {
  const response = await send(path, options)
  return schema.parse(await response.json())
}
