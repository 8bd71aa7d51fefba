/** Every error becomes a problem document; what nobody expected is logged, and told to nobody. */
import { PaperTooLargeError } from '@samplan/publish'
import { StorageUnavailableError, SyncError } from '@samplan/sync'
import type { Context, Hono } from 'hono'
import { routePath } from 'hono/route'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { syncProblem } from '../plans/openPlan.ts'
import type { AppEnvironment } from './appEnvironment.ts'
import { Problem, problemResponse } from './problem.ts'

export function answerFailures(app: Hono<AppEnvironment>, logger: Logger): void {
  app.onError((error, context) => {
    const problem = toProblem(error)
    if (problem.status >= 500) logger.error({ err: error, route: routePath(context) }, problem.code)
    return problemResponse(context, problem)
  })
  app.notFound((context) => problemResponse(context, new Problem(404, 'not-found')))
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof PaperTooLargeError) return new Problem(413, 'export-too-large')
  if (error instanceof SyncError) return syncProblem(error)
  if (error instanceof StorageUnavailableError) return new Problem(503, 'storage-unavailable', {}, 5)
  // Hono's own, from a body that is announced as JSON and is none.
  if (error instanceof HTTPException && error.status === 400) return new Problem(400, 'request-not-json')
  return new Problem(500, 'internal')
}

/** 405 with `Allow` where the address exists and the method does not. Mounted behind all routes. */
export function refuseOtherMethods(app: Hono<AppEnvironment>): void {
  const methodsOf = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue
    methodsOf.set(path, (methodsOf.get(path) ?? new Set()).add(method))
  }
  for (const [path, methods] of methodsOf) app.all(path, (context) => refuse(context, methods))
}

function refuse(context: Context, methods: ReadonlySet<string>): Response {
  context.header('Allow', [...methods].toSorted().join(', '))
  return problemResponse(context, new Problem(405, 'method-not-allowed', { method: context.req.method }))
}
