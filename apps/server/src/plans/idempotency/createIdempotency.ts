/**
 * Answers a repeated request with the first one's outcome: a browser that lost the answer on the way sends its command
 * again, under the same `Idempotency-Key`. The answer goes to disk together with what it answers for (`keep`), so that
 * neither a crash nor a restart lets anything be done twice; a request that comes while the first is under way waits for
 * it. What failed was not done, and may be tried again.
 */
import type { OrganisationId, PlanId, UserId } from '@samplan/domain'
import type { KeptAnswers } from '@samplan/storage'
import type { KeptAnswer } from '@samplan/sync'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { Problem } from '../../http/problem.ts'
import { sealWith } from './sealedAnswer.ts'

export interface KeyedRequest {
  readonly planId: PlanId
  readonly organisationId: OrganisationId
  readonly userId: UserId
  /** As the client chose it. */
  readonly key: string
  /** What the request asks for; the same key for something else is a mistake. */
  readonly body: unknown
}

/** Makes of an answer what is to be stored with the change that it answers for. */
export type Keep<Answer> = (answer: Answer) => KeptAnswer

export interface Idempotency<Answer> {
  /** @throws Problem 422 when the key was used for another request */
  once(request: KeyedRequest, run: (keep: Keep<Answer>) => Promise<Answer>): Promise<Answer>
}

export interface IdempotencyOptions<Answer> {
  readonly keptAnswers: Pick<KeptAnswers, 'find'>
  readonly answerSchema: z.ZodType<Answer>
  readonly secret: string
  readonly now: () => number
}

interface UnderWay<Answer> {
  readonly requestHash: string
  readonly answer: Promise<Answer>
}

export function createIdempotency<Answer>(options: IdempotencyOptions<Answer>): Idempotency<Answer> {
  const underWay = new Map<string, UnderWay<Answer>>()
  return {
    async once(request, run) {
      const requestHash = hash(JSON.stringify(request.body))
      const name = JSON.stringify([request.planId, request.userId, request.key])
      const earlier = underWay.get(name)
      if (earlier !== undefined) {
        requireSame(earlier, requestHash)
        return earlier.answer
      }
      const answer = answerTo(options, request, requestHash, run)
      underWay.set(name, { requestHash, answer })
      try {
        return await answer
      } finally {
        underWay.delete(name)
      }
    },
  }
}

/** The kept answer, or what running it gives. */
async function answerTo<Answer>(
  { keptAnswers, answerSchema, secret, now }: IdempotencyOptions<Answer>,
  { planId, organisationId, userId, key }: KeyedRequest,
  requestHash: string,
  run: (keep: Keep<Answer>) => Promise<Answer>,
): Promise<Answer> {
  const requestKey = { planId, userId, keyHash: hash(key) }
  const seal = sealWith(secret, key)
  const kept = await keptAnswers.find(requestKey)
  if (kept !== null) {
    requireSame(kept, requestHash)
    return answerSchema.parse(JSON.parse(seal.open(kept.answer)))
  }
  return run((answer) => ({
    ...requestKey,
    organisationId,
    requestHash,
    answer: seal.close(JSON.stringify(answer)),
    at: now(),
  }))
}

function requireSame(earlier: { readonly requestHash: string }, requestHash: string): void {
  if (earlier.requestHash !== requestHash) throw new Problem(422, 'idempotency-key-reused')
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')
