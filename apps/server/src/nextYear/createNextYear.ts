/** Next year's plan, made of this year's as it stands now. */
import { createHash } from 'node:crypto'
import { writePlan } from '@samplan/document'
import {
  makeNextYear,
  planIdSchema,
  type Failure,
  type Member,
  type NextYearChoices,
  type PlanId,
  type UserId,
} from '@samplan/domain'
import type { Principal } from '../accounts/principal.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../life/services.ts'
import { durable } from '../plans/durable.ts'

export type CreateNextYear = (
  principal: Principal,
  fromId: PlanId,
  choices: NextYearChoices,
  key: string | undefined,
) => Promise<PlanId>

/**
 * Asked for again under the same Idempotency-Key, it answers with the plan that was made the first time, and of two that
 * ask at once the second waits for the first.
 *
 * @throws Problem 422 with every fault of the choices
 */
export function nextYearCreator(services: Services): CreateNextYear {
  const underWay = new Map<PlanId, Promise<PlanId>>()
  return async (principal, fromId, choices, key) => {
    const planId = planIdSchema.parse(
      key === undefined ? services.newId() : idUnder(`${principal.user.id}/${fromId}/${key}`),
    )
    const making =
      underWay.get(planId) ??
      create(services, principal, fromId, choices, planId).finally(() => underWay.delete(planId))
    underWay.set(planId, making)
    return making
  }
}

async function create(
  { storage, sync, newId }: Services,
  { user, organisation }: Principal,
  fromId: PlanId,
  choices: NextYearChoices,
  planId: PlanId,
): Promise<PlanId> {
  if ((await storage.planIndex.get(planId)) !== null) return planId
  const made = makeNextYear(await sync.readPlan(fromId), choices, { planId, newId })
  if (!made.ok) throw refusedChoices(made.failures)
  const plan = { ...made.plan, members: withMaker(made.plan.members, user.id) }
  await durable(sync, () => sync.createPlan(planId, organisation.id, writePlan(plan), user.id))
  return planId
}

/** Base64url is what ids are made of. */
const idUnder = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 32)

/** Whoever makes the plan can go on with it. */
const withMaker = (members: readonly Member[], maker: UserId): Member[] =>
  members.some(({ userId }) => userId === maker)
    ? [...members]
    : [{ userId: maker, role: 'coordinator' }, ...members]

/** The first fault is the problem's own; all of them stand in `faults`. */
function refusedChoices(failures: readonly Failure[]): Problem {
  const [first] = failures
  if (first === undefined) throw new Error('Choices were refused without a reason')
  const faults = failures.map(({ code, params }) => ({ code, params }))
  return new Problem(422, first.code, first.params, null, { faults })
}
