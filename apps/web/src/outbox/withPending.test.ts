import { sectionHeadSchema, threadSchema, type Command, type Thread } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import type { PendingCommand, PendingState } from './keptCommand.ts'
import { anna, reply, setStatus, startThread } from './testing/commands.ts'
import { withPending } from './withPending.ts'
import { withPendingStatus } from './withPendingStatus.ts'

const pending = (command: Command, state: PendingState = 'waiting'): PendingCommand => ({
  key: `key of ${command.type}`,
  command,
  state,
  by: anna,
  at: 7,
})

const started = (): Thread => {
  const [thread] = withPending([], [pending(startThread('one'))])
  if (thread === undefined) throw new Error('no thread was started')
  return threadSchema.parse(thread)
}

describe('threads with what is pending', () => {
  test('a new one stands with its words, and its answers below', () => {
    const threads = withPending([], [pending(startThread('one')), pending(reply('one', 'answer'))])
    expect(threads[0]).toMatchObject({ id: 'one', by: anna, at: 7, resolution: null })
    expect(threads[0]?.messages.map(({ body }) => body)).toEqual(['Varför?', 'Därför.'])
  })

  test('what the server has taken meanwhile stands once', () => {
    const both = [pending(startThread('one')), pending(reply('one', 'answer'))]
    const live = withPending([], both)
    expect(withPending(live, both)).toEqual(live)
  })

  test('resolving and reopening show at once', () => {
    const one = started()
    const resolve: Command = { type: 'resolve-thread', threadId: one.id }
    expect(withPending([one], [pending(resolve)])[0]?.resolution).toEqual({ by: anna, at: 7 })
    const both = [pending(resolve), pending({ type: 'reopen-thread', threadId: one.id })]
    expect(withPending([one], both)[0]?.resolution).toBeNull()
    expect(withPending([one], [pending({ type: 'remove-thread', threadId: one.id })])).toEqual([])
  })

  test('refused words are shown, a refused change is not', () => {
    const one = started()
    const resolve = pending({ type: 'resolve-thread', threadId: one.id }, 'failed')
    expect(withPending([one], [resolve])).toEqual([one])
    expect(withPending([one], [pending(reply('one', 'answer'), 'failed')])[0]?.messages).toHaveLength(2)
  })
})

describe('a head with a pending status', () => {
  const head = sectionHeadSchema
    .pick({ id: true, status: true, statusChange: true, changedAfterApproval: true })
    .parse({
      id: 'skola',
      status: 'draft',
      statusChange: null,
      changedAfterApproval: null,
    })

  test('shows the last one given', () => {
    const given = [pending(setStatus('ready')), pending(setStatus('returned', 'Korta ned'))]
    expect(withPendingStatus(head, given)).toMatchObject({
      status: 'returned',
      statusChange: { by: anna, at: 7, note: 'Korta ned' },
    })
  })

  test('leaves a refused one and other sections alone', () => {
    expect(withPendingStatus(head, [pending(setStatus('ready'), 'failed')])).toBe(head)
    const other = { ...head, id: sectionHeadSchema.shape.id.parse('kultur') }
    expect(withPendingStatus(other, [pending(setStatus('ready'))])).toBe(other)
  })
})
