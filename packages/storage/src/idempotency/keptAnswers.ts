/** Answers to requests, by their keys. They are written with the updates that they answer for, by the update log. */
import type { KeptAnswer, RequestKey } from '@samplan/sync'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

export interface KeptAnswers {
  find(key: RequestKey): Promise<KeptAnswer | null>
  /** Forgets what was answered before that time, in milliseconds since the epoch. */
  forgetBefore(time: number): Promise<void>
}

export function createKeptAnswers(kysely: Kysely<Tables>): KeptAnswers {
  return {
    find: (key) => find(kysely, key),
    async forgetBefore(time) {
      await kysely.deleteFrom('idempotency_key').where('at', '<', time).execute()
    },
  }
}

async function find(
  kysely: Kysely<Tables>,
  { planId, userId, keyHash }: RequestKey,
): Promise<KeptAnswer | null> {
  const row = await kysely
    .selectFrom('idempotency_key')
    .select(['organisation_id', 'request_hash', 'answer', 'at'])
    .where('plan_id', '=', planId)
    .where('user_id', '=', userId)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  if (row === undefined) return null
  const { organisation_id, request_hash, answer, at } = row
  return { planId, userId, keyHash, organisationId: organisation_id, requestHash: request_hash, answer, at }
}
