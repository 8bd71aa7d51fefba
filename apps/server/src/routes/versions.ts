/** What has been frozen and decided of a plan; and freezing, for programs that know nothing of commands. */
import { versionIdSchema, type PlanId, type UserId, type VersionId } from '@samplan/domain'
import { Hono } from 'hono'
import { createHash } from 'node:crypto'
import { newVersionSchema, type NewVersion } from '../case/answers.ts'
import { readVersions } from '../case/readVersions.ts'
import type { AppEnvironment } from '../http/appEnvironment.ts'
import { valid } from '../http/body.ts'
import { paced } from '../http/paced.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { openPlan } from '../plans/openPlan.ts'
import { planParamSchema } from '../plans/planParam.ts'
import { runCommand } from '../plans/runCommand.ts'

export function versionRoutes(services: Services) {
  const { now, newId, storage } = services
  const planParam = valid('param', planParamSchema)
  return new Hono<AppEnvironment>()
    .get('/:planId/versions', planParam, async (context) => {
      const { planId } = context.req.valid('param')
      const plan = await openPlan(services, context.var.principal, planId)
      return context.json(await readVersions(services, planId, plan))
    })
    .post('/:planId/versions', paced(now), planParam, valid('json', newVersionSchema), async (context) => {
      const { principal } = context.var
      const { planId } = context.req.valid('param')
      const asked = context.req.valid('json')
      const key = context.req.header('Idempotency-Key')
      const versionId = idFor(asked, { planId, userId: principal.user.id, key }, newId)
      const { label, note } = asked
      await runCommand(services, principal, planId, { type: 'freeze', versionId, label, note }, key)
      const version = await storage.register.version(versionId)
      if (version === null) throw new Problem(404, 'version-unknown')
      return context.json(version.head, 201)
    })
}

interface Asking {
  readonly planId: PlanId
  readonly userId: UserId
  readonly key: string | undefined
}

/** The same one for the same key, so that a request that is sent again asks for the same version. */
function idFor(
  { versionId }: NewVersion,
  { planId, userId, key }: Asking,
  newId: Services['newId'],
): VersionId {
  if (versionId !== undefined) return versionId
  if (key === undefined) return versionIdSchema.parse(newId())
  const hash = createHash('sha256').update(JSON.stringify([planId, userId, key]))
  return versionIdSchema.parse(hash.digest('base64url'))
}
