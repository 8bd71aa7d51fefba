import { commandSchema, type Command } from '@samplan/domain'
import { buildPlan, paragraphDraft } from '@samplan/domain/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { closeThreads } from './closeThreads.ts'
import { userId } from '../testing/ids.ts'
import { ReviewedPlan } from './testing.ts'

type Closing = Extract<Command, { type: 'close-threads' }>

let plan: ReviewedPlan

beforeEach(() => {
  plan = new ReviewedPlan(buildPlan({ sections: [{ blocks: [paragraphDraft('Text.')] }] }))
})

function start(threadId: string, mustBeAnswered = false): void {
  plan.give('director', {
    type: 'start-thread',
    threadId,
    sectionId: 'section-1',
    anchor: { kind: 'section' },
    message: { messageId: 'first', body: 'Varför?' },
    suggestion: null,
    mustBeAnswered,
  })
}

const closing = (...ids: string[]): Closing => {
  const threads = ids.map((threadId) => ({ threadId, messageId: 'last' }))
  const command = commandSchema.parse({ type: 'close-threads', threads, body: 'Tas upp nästa år.' })
  if (command.type !== 'close-threads') throw new Error('It is what it was made as')
  return command
}
const close = (...ids: string[]) =>
  closeThreads(plan.comments, closing(...ids), { by: userId('director'), at: 5000 })
const bodiesOf = (id: string) => plan.thread(id)?.messages.map(({ body }) => body)

describe('many threads closed at once', () => {
  test('each get the last word and are resolved, by whoever closes them, in one edit', () => {
    start('a')
    start('b')
    let edits = 0
    plan.comments.on('update', () => (edits += 1))
    close('a', 'b')
    expect(edits).toBe(1)
    for (const id of ['a', 'b']) {
      expect(bodiesOf(id)).toEqual(['Varför?', 'Tas upp nästa år.'])
      expect(plan.thread(id)?.resolution).toEqual({ by: 'director', at: 5000 })
    }
  })

  test('leave alone what must be answered, what is closed, and what is gone', () => {
    start('required', true)
    start('closed')
    plan.give('director', { type: 'resolve-thread', threadId: 'closed' })
    const before = plan.thread('closed')
    close('required', 'closed', 'gone')
    expect(plan.thread('required')?.resolution).toBeNull()
    expect(plan.thread('closed')).toEqual(before)
    expect(plan.thread('gone')).toBeNull()
  })

  test('say nothing twice when the request comes again, also after one was opened anew', () => {
    start('a')
    close('a')
    plan.give('director', { type: 'reopen-thread', threadId: 'a' })
    close('a')
    expect(bodiesOf('a')).toEqual(['Varför?', 'Tas upp nästa år.'])
    expect(plan.thread('a')?.resolution).toBeNull()
  })
})
