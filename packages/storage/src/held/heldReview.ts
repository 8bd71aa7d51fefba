/** The commands of a review that is not sent yet, each person's own. */
import {
  commandSchema,
  type Command,
  type ErrorCode,
  type OrganisationId,
  type PlanId,
  type UserId,
} from '@samplan/domain'
import type { ExpressionBuilder, Kysely, Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

export interface HeldBy {
  readonly planId: PlanId
  readonly userId: UserId
  readonly organisationId: OrganisationId
}

export interface HeldCommand {
  /** Chosen by the client. */
  readonly id: string
  readonly command: Command
  /** Milliseconds since the epoch. */
  readonly heldAt: number
  /** Why it was not done when it was sent; null for one that waits. */
  readonly failure: ErrorCode | null
}

export interface Sending extends HeldBy {
  readonly sendAt: number
}

export interface HeldReview {
  /** In the order in which they were first held. */
  list(by: HeldBy): Promise<readonly HeldCommand[]>
  /** Replaces one of the same id in its place. False, and nothing is done, where `max` others are held. */
  put(by: HeldBy, held: Pick<HeldCommand, 'id' | 'command' | 'heldAt'>, max: number): Promise<boolean>
  remove(by: HeldBy, id: string): Promise<void>
  fail(by: HeldBy, id: string, code: ErrorCode): Promise<void>
  /** When everything is to be sent; null for never. */
  sendAt(by: HeldBy): Promise<number | null>
  schedule(by: HeldBy, sendAt: number): Promise<void>
  unschedule(by: HeldBy): Promise<void>
  dueSendings(now: number): Promise<readonly Sending[]>
}

export const createHeldReview = (kysely: Kysely<Tables>): HeldReview => ({
  list: (by) => list(kysely, by),
  put: (by, held, max) => kysely.transaction().execute((transaction) => put(transaction, by, held, max)),
  remove: async (by, id) => {
    await kysely.deleteFrom('held_command').where(ownedBy(by)).where('id', '=', id).execute()
  },
  fail: async (by, id, failure) => {
    await kysely
      .updateTable('held_command')
      .set({ failure })
      .where(ownedBy(by))
      .where('id', '=', id)
      .execute()
  },
  sendAt: async (by) => {
    const query = kysely.selectFrom('held_sending').select('send_at').where(ownedBy(by))
    return (await query.executeTakeFirst())?.send_at ?? null
  },
  schedule: async ({ planId, userId, organisationId }, sendAt) => {
    await kysely
      .insertInto('held_sending')
      .values({ plan_id: planId, user_id: userId, organisation_id: organisationId, send_at: sendAt })
      .onConflict((conflict) => conflict.columns(['plan_id', 'user_id']).doUpdateSet({ send_at: sendAt }))
      .execute()
  },
  unschedule: async (by) => {
    await kysely.deleteFrom('held_sending').where(ownedBy(by)).execute()
  },
  dueSendings: (now) => dueSendings(kysely, now),
})

const ownedBy =
  ({ planId, userId }: HeldBy) =>
  (eb: ExpressionBuilder<Tables, 'held_command' | 'held_sending'>) =>
    eb.and([eb('plan_id', '=', planId), eb('user_id', '=', userId)])

async function list(kysely: Kysely<Tables>, by: HeldBy): Promise<readonly HeldCommand[]> {
  const rows = await kysely
    .selectFrom('held_command')
    .select(['id', 'command_json', 'held_at', 'failure'])
    .where(ownedBy(by))
    .orderBy('place')
    .execute()
  return rows.map(({ id, command_json, held_at, failure }) => ({
    id,
    command: commandSchema.parse(JSON.parse(command_json)),
    heldAt: held_at,
    failure,
  }))
}

async function put(
  transaction: Transaction<Tables>,
  by: HeldBy,
  { id, command, heldAt }: Pick<HeldCommand, 'id' | 'command' | 'heldAt'>,
  max: number,
): Promise<boolean> {
  const others = await transaction
    .selectFrom('held_command')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.max('place').as('last')])
    .where(ownedBy(by))
    .where('id', '!=', id)
    .executeTakeFirstOrThrow()
  if (Number(others.count) >= max) return false
  const content = { command_json: JSON.stringify(command), held_at: heldAt, failure: null }
  await transaction
    .insertInto('held_command')
    .values({
      plan_id: by.planId,
      user_id: by.userId,
      organisation_id: by.organisationId,
      id,
      place: (others.last ?? 0) + 1,
      ...content,
    })
    .onConflict((conflict) => conflict.columns(['plan_id', 'user_id', 'id']).doUpdateSet(content))
    .execute()
  return true
}

async function dueSendings(kysely: Kysely<Tables>, now: number): Promise<readonly Sending[]> {
  const rows = await kysely.selectFrom('held_sending').selectAll().where('send_at', '<=', now).execute()
  return rows.map(({ plan_id, user_id, organisation_id, send_at }) => ({
    planId: plan_id,
    userId: user_id,
    organisationId: organisation_id,
    sendAt: send_at,
  }))
}
