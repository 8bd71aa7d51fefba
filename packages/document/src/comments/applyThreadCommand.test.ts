import { buildPlan } from '@samplan/domain/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { OUTLINE } from '../docName.ts'
import { writePlanState } from '../outline/commands/writeCase.ts'
import { DOCUMENT_SCHEMA_VERSION, schemaVersionOf } from '../schemaVersion.ts'
import { ReviewedPlan, type ThreadCommandDraft } from './testing.ts'

const PLAN = buildPlan({ sections: [{ ownerIds: ['officer'] }, {}] })

let plan: ReviewedPlan

beforeEach(() => {
  plan = new ReviewedPlan(PLAN)
})

const OK = { ok: true }
const refused = (code: string) => ({ ok: false, code })

const start = (threadId = 'thread', messageId = `${threadId}-1`): ThreadCommandDraft => ({
  type: 'start-thread',
  threadId,
  sectionId: 'section-1',
  anchor: { kind: 'section' },
  message: { messageId, body: 'Varför?' },
  suggestion: null,
  mustBeAnswered: false,
})
const reply = (messageId: string, threadId = 'thread'): ThreadCommandDraft => ({
  type: 'reply',
  threadId,
  messageId,
  body: `Svar ${messageId}`,
})
const about = (type: 'remove-thread' | 'resolve-thread' | 'reopen-thread'): ThreadCommandDraft => ({
  type,
  threadId: 'thread',
})
const message = (type: 'edit-message' | 'remove-message', messageId: string, body = 'Ändrat') =>
  ({ type, threadId: 'thread', messageId, body }) as const

/** What the document says of it, in bytes: nothing was written where it stays the same. */
const state = () => [...Y.encodeStateAsUpdate(plan.comments)]
const bodies = () => plan.thread('thread')?.messages.map(({ body }) => body)

describe('a thread', () => {
  test('is its author’s, at the time of the server', () => {
    expect(plan.give('reviewer', start())).toEqual(OK)
    expect(plan.threads).toEqual([
      {
        id: 'thread',
        by: 'reviewer',
        at: 1001,
        sectionId: 'section-1',
        anchor: { kind: 'section' },
        mustBeAnswered: false,
        resolution: null,
        suggestion: null,
        messages: [
          { id: 'thread-1', by: 'reviewer', at: 1001, body: 'Varför?', editedAt: null, removed: false },
        ],
      },
    ])
    expect(schemaVersionOf(plan.comments)).toBe(DOCUMENT_SCHEMA_VERSION)
  })

  test('is resolved by whoever does so first, and reopened', () => {
    plan.give('reviewer', start())
    plan.give('officer', about('resolve-thread'))
    expect(plan.give('director', about('resolve-thread'))).toEqual(OK)
    expect(plan.thread('thread')?.resolution).toEqual({ by: 'officer', at: 1002 })
    expect(plan.give('reviewer', about('reopen-thread'))).toEqual(OK)
    expect(plan.thread('thread')?.resolution).toBeNull()
  })

  test('must be answered when the review says so', () => {
    plan.give('reviewer', start())
    const require = { type: 'require-answer', threadId: 'thread', required: true } as const
    expect(plan.give('officer', require)).toEqual(refused('forbidden'))
    expect(plan.give('director', require)).toEqual(OK)
    expect(plan.thread('thread')?.mustBeAnswered).toBe(true)
  })

  test('that is removed leaves nothing to read, and its id taken', () => {
    plan.give('reviewer', start())
    plan.give('reviewer', reply('thread-2'))
    expect(plan.give('reviewer', about('remove-thread'))).toEqual(OK)
    expect(plan.threads).toEqual([])
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(plan.comments))
    expect(JSON.stringify([copy.getMap('threads'), copy.getMap('messages')])).not.toMatch(/Varför|Svar/)

    expect(plan.give('officer', reply('late'))).toEqual(refused('thread-unknown'))
    expect(plan.give('reviewer', start())).toEqual(refused('id-taken'))
  })
})

describe('messages', () => {
  beforeEach(() => {
    plan.give('reviewer', start())
  })

  test('stand in the order in which they were written, also by a clock that is set back', () => {
    plan.now = 500
    plan.give('officer', reply('b'))
    plan.give('reviewer', reply('a'))
    expect(bodies()).toEqual(['Varför?', 'Svar b', 'Svar a'])
  })

  test('are changed by their authors, and say so', () => {
    expect(plan.give('reviewer', message('edit-message', 'thread-1'))).toEqual(OK)
    expect(plan.thread('thread')?.messages).toMatchObject([{ body: 'Ändrat', at: 1001, editedAt: 1002 }])
    const before = state()
    expect(plan.give('reviewer', message('edit-message', 'thread-1'))).toEqual(OK)
    expect(plan.give('director', message('edit-message', 'thread-1'))).toEqual(refused('message-not-yours'))
    expect(state()).toEqual(before)
  })

  test('that are removed leave a mark, and no word', () => {
    plan.give('officer', reply('b'))
    expect(plan.give('reviewer', message('remove-message', 'b'))).toEqual(refused('message-not-yours'))
    expect(plan.give('officer', message('remove-message', 'b'))).toEqual(OK)
    expect(plan.thread('thread')?.messages[1]).toMatchObject({ by: 'officer', body: '', removed: true })
    expect(JSON.stringify(plan.comments.getMap('messages'))).not.toContain('Svar')
  })

  test('are their thread’s own: one of another thread may have the same id', () => {
    plan.give('officer', start('other', 'thread-1'))
    plan.give('officer', { type: 'edit-message', threadId: 'other', messageId: 'thread-1', body: 'Annat' })
    expect(bodies()).toEqual(['Varför?'])
    expect(plan.thread('other')?.messages).toMatchObject([{ by: 'officer', body: 'Annat' }])
  })
})

test('a request that is sent again adds nothing', () => {
  const requests: [string, ThreadCommandDraft][] = [
    ['reviewer', start()],
    ['officer', reply('b')],
    ['officer', message('edit-message', 'b')],
    ['officer', about('resolve-thread')],
    ['officer', about('reopen-thread')],
    ['director', { type: 'require-answer', threadId: 'thread', required: true }],
    ['officer', message('remove-message', 'b')],
    ['reviewer', start('mine')],
    ['reviewer', { type: 'remove-thread', threadId: 'mine' }],
  ]
  for (const [by, command] of requests) {
    expect(plan.give(by, command)).toEqual(OK)
    const before = state()
    expect(plan.give(by, command)).toEqual(OK)
    expect(state()).toEqual(before)
  }
})

test('what a refused command says is not written', () => {
  plan.give('reviewer', start())
  const before = state()
  expect(plan.give('reader', reply('b'))).toEqual(refused('forbidden'))
  expect(plan.give('reviewer', { ...message('edit-message', 'thread-1'), body: '<@nobody>' })).toEqual(
    refused('mention-not-member'),
  )
  expect(state()).toEqual(before)
})

test('a frozen plan takes comments, and its sections nothing', () => {
  const outline = plan.docs.get(OUTLINE)
  if (outline) writePlanState(outline, 'frozen', null)
  expect(plan.give('reviewer', start())).toEqual(OK)
  expect(plan.give('officer', reply('b'))).toEqual(OK)
})
