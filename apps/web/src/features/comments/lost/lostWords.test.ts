import { commandSchema, threadSchema, userIdSchema, type Thread } from '@samplan/domain'
import { describe, expect, test } from 'vitest'
import type { PendingCommand } from '../../../outbox/index.ts'
import { lostWords } from './lostWords.ts'

const me = userIdSchema.parse('me')
const live: Thread = threadSchema.parse({
  id: 'live',
  by: 'director',
  at: 1,
  sectionId: 's',
  anchor: { kind: 'section' },
  mustBeAnswered: false,
  resolution: null,
  suggestion: null,
  messages: [],
})
const given = (command: object, state: PendingCommand['state'] = 'failed'): PendingCommand => ({
  key: 'key',
  command: commandSchema.parse({ messageId: 'm', body: 'Därför.', ...command }),
  state,
  by: me,
  at: 2,
})
const wordsOf = (pending: PendingCommand) => lostWords([pending], [live]).map(({ body }) => body)

describe('words that no card shows', () => {
  test.each(['reply', 'edit-message'])('a refused %s is lost with its thread', (type) => {
    expect(wordsOf(given({ type, threadId: 'gone' }))).toEqual(['Därför.'])
    expect(wordsOf(given({ type, threadId: 'live' }))).toEqual([])
  })

  test('what was said with a decision that came too late', () => {
    expect(wordsOf(given({ type: 'decline-suggestion', threadId: 'live' }))).toEqual(['Därför.'])
  })

  test('what still waits is lost by nobody, and what says nothing loses no words', () => {
    expect(wordsOf(given({ type: 'reply', threadId: 'gone' }, 'waiting'))).toEqual([])
    expect(wordsOf(given({ type: 'resolve-thread', threadId: 'gone' }))).toEqual([])
  })
})
