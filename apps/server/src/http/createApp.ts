/** The whole HTTP surface as one Hono app, which tests call without a port. */
import { Hono, type MiddlewareHandler } from 'hono'
import { except } from 'hono/combine'
import { routePath } from 'hono/route'
import type { Services } from '../life/services.ts'
import { keptToItself } from '../board/keptToItself.ts'
import { healthRoutes } from '../routes/health.ts'
import { metricsRoutes } from '../routes/metrics.ts'
import { syncRoutes } from '../sockets/syncRoutes.ts'
import type { WebFile } from '../web/loadFiles.ts'
import { webAppRoutes } from '../web/webAppRoutes.ts'
import { apiRoutes } from './apiRoutes.ts'
import type { AppEnvironment } from './appEnvironment.ts'
import { boundedJson } from './body.ts'
import { answerFailures, refuseOtherMethods } from './failures.ts'
import { originCheck } from './origin.ts'
import { securityHeaders } from './securityHeaders.ts'

/** They have limits of their own, and say of their own what is wrong with a file. */
const FILES = [
  '/api/plans/import',
  '/api/plans/import-document',
  '/api/plans/:planId/case-files',
  '/api/plans/:planId/images',
]

export function createApp(services: Services, webFiles: ReadonlyMap<string, WebFile>): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>()
  answerFailures(app, services.logger)
  app.use(timed(services))
  app.use(securityHeaders({ https: services.originRule.publicUrl?.startsWith('https:') ?? false }))
  app.use(originCheck(services.originRule))
  app.use('/api/*', notStored, except(FILES, boundedJson))
  app.route('/', healthRoutes())
  app.route('/', metricsRoutes(services))
  app.route('/', syncRoutes(services))
  app.route('/', apiRoutes(services))
  app.use('/las/*', keptToItself)
  refuseOtherMethods(app)
  app.route('/', webAppRoutes(webFiles))
  return app
}

const notStored: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  // Some say more than that, and files of frozen versions never change.
  if (!/no-store|immutable/.test(headers.get('Cache-Control') ?? '')) headers.set('Cache-Control', 'no-store')
}

/** By route, not by address: an address may hold a token. */
const timed =
  ({ metrics, now }: Services): MiddlewareHandler =>
  async (context, next) => {
    const start = now()
    await next()
    metrics.request(routePath(context), context.res.status, (now() - start) / 1000)
  }
