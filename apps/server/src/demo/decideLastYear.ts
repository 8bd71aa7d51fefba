/**
 * Last year's plan, frozen and adopted, so that a visitor finds something that was decided and something to compare with.
 * As an association that begins with Samplan would do it: the paper plan is taken in, and its decisions recorded afterwards.
 */
import { writePlan } from '@samplan/document'
import { decisionIdSchema, versionIdSchema, type CaseCommand, type OrganisationId } from '@samplan/domain'
import type { ActingUser } from '../accounts/principal.ts'
import { runCaseCommand } from '../case/runCaseCommand.ts'
import type { Services } from '../life/services.ts'
import type { DemoAccountKey } from './accounts.ts'
import type { DemoUserId } from './demoUsers.ts'
import { LAST_YEARS_PLAN } from './plan/demoPlan.ts'
import { lastYearsPlan } from './plan/lastYearsPlan.ts'

const planId = LAST_YEARS_PLAN
const versionId = versionIdSchema.parse('demo-2026-forslag-1')

const COMMON = { versionId, outcome: 'adopted', excerptId: null } as const

const steps: readonly { readonly by: DemoAccountKey; readonly command: CaseCommand }[] = [
  {
    by: 'direktor',
    command: {
      type: 'freeze',
      versionId,
      label: 'Förslag 1',
      note: 'Förra årets plan, införd i Samplan när den redan var beslutad.',
    },
  },
  {
    by: 'sekreterare',
    command: {
      type: 'record-decision',
      decisionId: decisionIdSchema.parse('demo-2026-styrelsen'),
      details: {
        ...COMMON,
        body: 'styrelsen',
        date: '2025-11-20',
        paragraph: '97',
        diaryNumber: '2025-131',
        text: 'Styrelsen föreslår förbundsfullmäktige att anta verksamhetsplan och budget 2026.',
        minutesVerifiedOn: '2025-11-27',
      },
    },
  },
  {
    by: 'sekreterare',
    command: {
      type: 'record-decision',
      decisionId: decisionIdSchema.parse('demo-2026-fullmaktige'),
      details: {
        ...COMMON,
        body: 'förbundsfullmäktige',
        date: '2025-12-11',
        paragraph: '24',
        diaryNumber: '2025-131',
        text: 'Förbundsfullmäktige antar verksamhetsplan och budget 2026.',
        minutesVerifiedOn: '2025-12-18',
      },
    },
  },
]

/** Goes on where an earlier start has left off. */
export async function decideLastYear(
  services: Services,
  userId: DemoUserId,
  actingAs: (account: DemoAccountKey) => Promise<ActingUser>,
): Promise<void> {
  const { storage, sync, now } = services
  const { organisation } = await actingAs('samordnare')
  if ((await storage.planIndex.get(planId)) === null) {
    const plan = lastYearsPlan({ planId, userId, now: now() })
    await sync.createPlan(planId, organisation.id, writePlan(plan), userId('samordnare'))
  }
  const done =
    (await storage.register.versions(planId)).length + (await storage.register.decisions(planId)).length
  for (const { by, command } of steps.slice(done))
    await runCaseCommand(services, await actingAs(by), planId, command)
  await letNobodyBeTold(services, organisation.id)
}

/** It is news to nobody: a visitor's inbox shall speak of this year's plan. */
async function letNobodyBeTold({ storage }: Services, organisationId: OrganisationId): Promise<void> {
  const [from, lastSeqs] = await Promise.all([storage.notices.cursor(planId), storage.activityLog.lastSeqs()])
  const to = lastSeqs.get(planId) ?? from
  if (to > from) await storage.notices.tell({ planId, organisationId, from, to }, [])
}
