/** Plans: which there are, what is in one, and what can be done to it besides writing. */
import { commandSchema } from '@samplan/domain'
import { Hono } from 'hono'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { readBounded, readBytes, valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { DOCUMENT_LIMIT } from '../documentImport/limits.ts'
import { changesOf } from '../plans/changes.ts'
import { fileTooLarge, importPlan, PLAN_FILE_LIMIT } from '../plans/importPlan.ts'
import {
  documentChoiceSchema,
  documentTooLarge,
  importDocument,
  previewDocument,
} from '../plans/importDocument.ts'
import { issuesOf } from '../plans/issuesOf.ts'
import { listPlans } from '../plans/listPlans.ts'
import { mayImport } from '../plans/mayImport.ts'
import { openPlan } from '../plans/openPlan.ts'
import { peopleOf } from '../plans/people.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { runCommand } from '../plans/runCommand.ts'

/** A document takes a thread for seconds; nobody brings in more of them. */
const DOCUMENT_PACE = { limit: 60, windowMs: 60_000 }

export function planRoutes(services: Services) {
  const { storage, sync, now } = services
  const planParam = valid('param', planParamSchema)
  return new Hono<AppEnvironment>()
    .get('/', async (context) => context.json(await listPlans(services, context.var.principal)))
    .post('/import', async (context) => {
      const { principal } = context.var
      if (!mayImport(principal, await storage.planIndex.listFor(principal.user.id))) {
        throw new Problem(403, 'forbidden')
      }
      const text = await readBounded(context.req, PLAN_FILE_LIMIT, fileTooLarge())
      const importer = { userId: principal.user.id, organisationId: principal.organisation.id }
      return context.json(await importPlan(services, importer, text), 201)
    })
    .post(
      '/import-document',
      paced(now, DOCUMENT_PACE),
      valid('query', documentChoiceSchema),
      async (context) => {
        const { principal } = context.var
        if (!mayImport(principal, await storage.planIndex.listFor(principal.user.id))) {
          throw new Problem(403, 'forbidden')
        }
        const choice = context.req.valid('query')
        const bytes = await readBytes(context.req, DOCUMENT_LIMIT, documentTooLarge())
        const handed = { bytes, choice, organisationName: principal.organisation.name }
        if (choice.step === 'preview') return context.json(await previewDocument(services, handed))
        const importer = { userId: principal.user.id, organisationId: principal.organisation.id }
        return context.json(await importDocument(services, importer, handed), 201)
      },
    )
    .get('/:planId/plan.json', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      await openPlan(services, context.var.principal, planId)
      return context.json(await sync.readPlan(planId))
    })
    .get('/:planId/issues', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      await openPlan(services, context.var.principal, planId)
      return context.json(await issuesOf(sync, planId))
    })
    .get('/:planId/people', planParam, async (context) => {
      const plan = await openPlan(services, context.var.principal, context.req.valid('param').planId)
      return context.json(await peopleOf(services, plan))
    })
    .get('/:planId/changes', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      const { outline } = await openPlan(services, context.var.principal, planId)
      return context.json(await changesOf(services, planId, outline))
    })
    .post('/:planId/commands', paced(now), planParam, valid('json', commandSchema), async (context) => {
      const { principal } = context.var
      const { planId } = context.req.valid('param')
      const command = context.req.valid('json')
      const key = context.req.header('Idempotency-Key')
      return context.json(await runCommand(services, principal, planId, command, key))
    })
}
