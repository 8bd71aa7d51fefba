import { OUTLINE } from '@samplan/document'
import { organisationIdSchema } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import type { KeptAnswer } from '../ports/keptAnswers.ts'
import { createWorld, OWN, PLAN, testUserId } from '../testing/createWorld.ts'

const userId = testUserId('coordinator')

const answer: KeptAnswer = {
  planId: PLAN,
  organisationId: organisationIdSchema.parse('house'),
  userId,
  keyHash: 'key',
  requestHash: 'request',
  answer: Uint8Array.of(1),
  at: 0,
}

describe('[R58] the answer to keep of an edit', () => {
  test('goes to disk in one append with what was changed', async () => {
    const { clock, log, service } = await createWorld()
    const done = service.edit(
      PLAN,
      OWN,
      userId,
      (docs) => docs.get(OWN)?.getMap('fields').set('goal/due', '2016'),
      { keep: (due) => (due === '2016' ? answer : null) },
    )
    await Promise.all([done, clock.settle()])
    const { updates = [], answers } = log.batches.at(-1) ?? {}
    expect(updates.map(({ docName }) => docName)).toEqual([OWN])
    expect(answers).toEqual([{ ...answer, updates }])
  })

  test('goes to disk by itself when nothing was to be changed, and nowhere when there is none', async () => {
    const { clock, log, service } = await createWorld()
    const edit = (kept: KeptAnswer | null) =>
      service.edit(PLAN, OUTLINE, userId, () => null, { keep: () => kept })
    const before = log.batches.length
    await Promise.all([edit(null), clock.settle()])
    expect(log.batches).toHaveLength(before)
    await Promise.all([edit(answer), clock.settle()])
    expect(log.batches.at(-1)).toMatchObject({ updates: [], answers: [{ ...answer, updates: [] }] })
  })
})
