/** Bodies of requests: bounded while they arrive, and parsed with a schema before anyone looks at them. */
import { zValidator } from '@hono/zod-validator'
import type { HonoRequest, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { Problem } from './problem.ts'

/** Bytes of a command or a form. Plan files have a limit of their own. */
const BODY_LIMIT = 512 * 1024

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH'])

/** Only JSON: a form can be posted by any page without asking first. */
export const boundedJson: MiddlewareHandler = async ({ req }, next) => {
  if (methodsWithBody.has(req.method) && declaredLength(req) > BODY_LIMIT) throw requestTooLarge(BODY_LIMIT)
  if (methodsWithBody.has(req.method) && req.raw.body !== null) {
    if (!/^application\/([\w.-]+\+)?json\b/i.test(req.header('Content-Type') ?? '')) {
      throw new Problem(415, 'request-not-json')
    }
    const body = await readBounded(req, BODY_LIMIT)
    const { url, method, headers } = req.raw
    req.raw = new Request(url, { method, headers, body })
  }
  await next()
}

/**
 * To be looked at before the body is: the adapter lets a body pass by that nobody has opened, and cuts the connection,
 * with the client's next request on it, where one was opened and not read to its end.
 */
const declaredLength = (request: HonoRequest): number => Number(request.header('Content-Length') ?? 0)

const requestTooLarge = (limit: number) => new Problem(413, 'request-too-large', { kilobytes: limit / 1024 })

/** @throws Problem `tooLarge` as soon as the limit is passed: nothing more is read or kept */
export const readBounded = async (
  request: HonoRequest,
  limit: number,
  tooLarge: Problem = requestTooLarge(limit),
): Promise<string> => new TextDecoder().decode(await readBytes(request, limit, tooLarge))

/** @throws Problem `tooLarge`, as `readBounded` does */
export async function readBytes(
  request: HonoRequest,
  limit: number,
  tooLarge: Problem,
): Promise<Uint8Array<ArrayBuffer>> {
  if (declaredLength(request) > limit) throw tooLarge
  const chunks: Uint8Array[] = []
  let size = 0
  const body: ReadableStream<Uint8Array> | null = request.raw.body
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Validates a JSON body or a part of the address; the route's type then tells the typed client what to send. */
export const valid = <Target extends 'json' | 'param' | 'query', Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
) =>
  zValidator(target, schema, (result) => {
    if (!result.success) throw invalid(result.error.issues)
  })

/** Names the first place that does not fit. */
const invalid = ([issue]: readonly { path: PropertyKey[]; message: string }[]): Problem =>
  new Problem(422, 'request-invalid', {
    path: (issue?.path ?? []).map(String).join('.'),
    reason: issue?.message ?? '',
  })
