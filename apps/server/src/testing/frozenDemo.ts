/** The demo's plan as a version in the register, whatever stands in the way of a freeze. */
import { PROJECTOR } from '@samplan/document'
import {
  DEFAULT_THEME,
  frozenPlanOf,
  planIdSchema,
  versionDocumentSchema,
  versionIdSchema,
  type VersionHead,
} from '@samplan/domain'
import { canonicalJson, sha256Hex } from '@samplan/publish'
import type { Services } from '../life/services.ts'

const PLAN = planIdSchema.parse('demo')

export async function freezeDemo({ storage, sync, users, now }: Services, id = 'v1'): Promise<VersionHead> {
  const plan = await sync.readPlan(PLAN)
  const director = await users.findByEmail('direktor@demo.example')
  const organisation = await storage.planIndex.get(PLAN)
  if (director === null || organisation === null) throw new Error('The demo has a director')
  const said = {
    id: versionIdSchema.parse(id),
    number: 1,
    kind: 'proposal' as const,
    wordingOf: null,
    label: 'Förslag 1',
    note: 'Till styrelsen.',
    previous: null,
  }
  const at = now()
  const document = versionDocumentSchema.parse({
    ...said,
    format: 'samplan-version/1',
    organisationId: organisation.organisationId,
    frozenBy: { id: director.id, name: director.name },
    frozenAt: new Date(at).toISOString(),
    projector: PROJECTOR,
    theme: DEFAULT_THEME,
    plan: frozenPlanOf(plan, () => null),
  })
  const json = canonicalJson(document)
  const sha256 = sha256Hex(json)
  const head = { ...said, planId: PLAN, by: director.id, byName: director.name, at, sha256 }
  await storage.kysely
    .insertInto('version')
    .values({
      id: head.id,
      plan_id: PLAN,
      organisation_id: organisation.organisationId,
      number: head.number,
      kind: head.kind,
      wording_version_id: null,
      wording_decision_id: null,
      label: head.label,
      note: head.note,
      by: head.by,
      by_name: head.byName,
      at,
      sha256,
      previous: null,
      projector: PROJECTOR,
      states_sha256: sha256,
      document: new TextEncoder().encode(json),
    })
    .execute()
  return head
}
