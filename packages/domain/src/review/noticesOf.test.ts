import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { buildPlan } from '../testing/build.ts'
import { buildThread, messageDraft } from '../testing/buildThread.ts'
import { activityEntrySchema } from './activity.ts'
import { noticesOf } from './noticesOf.ts'
import type { Thread } from './thread.ts'

const outline = buildPlan({
  sections: [
    { ownerIds: ['officer'] },
    { parentId: 'section-1', ownerIds: [] },
    { ownerIds: ['other-officer'] },
  ],
})

type EntryInput = z.input<typeof activityEntrySchema>
type EntryDraft = Partial<EntryInput>
const subject = { sectionId: 'section-1', threadId: null, userId: null }

function told(draft: EntryDraft, thread: Thread | null = null): string[] {
  const entry = activityEntrySchema.parse({
    planId: 'plan',
    seq: 1,
    by: 'director',
    at: 1000,
    type: 'rename-section',
    subject,
    from: null,
    to: null,
    ...draft,
  })
  return noticesOf(entry, { outline, thread }).map(({ userId, notice }) => `${userId}: ${notice.kind}`)
}

const onThread = (type: string, thread: Parameters<typeof buildThread>[0], draft: EntryDraft = {}) =>
  told(
    { type, subject: { ...subject, threadId: 'thread' }, ...draft },
    buildThread({ by: 'director', ...thread }),
  )

describe('a comment', () => {
  it('is told to who answers for the section', () => {
    expect(onThread('start-thread', {})).toEqual(['officer: comment'])
    expect(onThread('start-thread', { sectionId: 'section-2' })).toEqual(['officer: comment'])
  })

  it('is never told to its own author', () => {
    expect(onThread('start-thread', { by: 'officer' }, { by: 'officer' })).toEqual([])
  })

  it('is told to who is mentioned, once, and to no stranger', () => {
    const body = 'Vad säger <@reviewer>, <@officer> och <@stranger>?'
    expect(onThread('start-thread', { messages: [messageDraft({ body })] })).toEqual([
      'reviewer: mention',
      'officer: mention',
    ])
  })

  it('that must be answered says so to who answers', () => {
    const parts = { mustBeAnswered: true, messages: [messageDraft({ body: '<@officer> <@reader>' })] }
    expect(onThread('start-thread', parts)).toEqual(['officer: answer-required', 'reader: mention'])
    expect(onThread('require-answer', parts)).toEqual(['officer: answer-required'])
    expect(onThread('require-answer', { mustBeAnswered: false })).toEqual([])
  })

  it('that has been taken away again is told to nobody', () => {
    expect(told({ type: 'start-thread', subject: { ...subject, threadId: 'thread' } })).toEqual([])
  })

  it('that is changed is told to those whom it did not mention before', () => {
    const change = { from: { body: 'Hej <@officer>' }, to: { body: 'Hej <@officer> och <@reader>' } }
    expect(onThread('edit-message', {}, change)).toEqual(['reader: mention'])
  })
})

describe('an answer', () => {
  const messages = [
    messageDraft({ by: 'reviewer' }),
    messageDraft({ id: 'answer', by: 'director', body: 'Det får <@secretary> veta.' }),
  ]

  it('is told to everybody in the thread, to who is mentioned and to who owns the section', () => {
    expect(onThread('reply', { by: 'economist', messages }, { to: { messageId: 'answer' } })).toEqual([
      'secretary: mention',
      'economist: reply',
      'reviewer: reply',
      'officer: reply',
    ])
  })

  it('that has been taken back is told to nobody', () => {
    const removed = messages.map((message) => ({ ...message, removed: true, body: '' }))
    expect(onThread('reply', { messages: removed }, { to: { messageId: 'answer' } })).toEqual([])
  })
})

describe('what becomes of a thread', () => {
  const parts = { by: 'reviewer', messages: [messageDraft(), messageDraft({ id: 'b', by: 'economist' })] }

  it('is told to who takes part in it', () => {
    expect(onThread('resolve-thread', parts)).toEqual([
      'reviewer: thread-resolved',
      'economist: thread-resolved',
    ])
    expect(onThread('reopen-thread', parts)).toEqual([
      'reviewer: thread-reopened',
      'economist: thread-reopened',
    ])
  })

  it('is told to who has suggested something, with the reason', () => {
    const suggestion = { change: { kind: 'text' as const, replacement: 'Fler' }, decision: null }
    const suggested = { by: 'reviewer', suggestion, messages: [] }
    expect(onThread('start-thread', suggested, { by: 'reviewer' })).toEqual(['officer: suggestion'])
    expect(onThread('accept-suggestion', suggested)).toEqual(['reviewer: suggestion-accepted'])
    const to = { reason: 'Fråga <@economist> först.' }
    expect(onThread('decline-suggestion', suggested, { to })).toEqual([
      'reviewer: suggestion-declined',
      'economist: mention',
    ])
  })
})

describe('a section', () => {
  const status = (from: EntryInput['from'], to: EntryInput['to'], by = 'director') =>
    told({ type: 'set-section-status', from, to, by })

  it('that is ready is told to who reviews', () => {
    expect(status({ status: 'draft' }, { status: 'ready' }, 'officer')).toEqual([
      'coordinator: section-ready',
      'director: section-ready',
    ])
  })

  it.each(['returned', 'approved'])(
    'that is %s is told to its owners and to who had marked it ready',
    (to) => {
      expect(status({ status: 'ready', by: 'secretary' }, { status: to, note: 'Bra' })).toEqual([
        `officer: section-${to}`,
        `secretary: section-${to}`,
      ])
      expect(status({ status: 'draft', by: 'secretary' }, { status: to })).toEqual([`officer: section-${to}`])
    },
  )

  it('that is approved again is told as approved; one that goes back to draft is not told', () => {
    const mark = { by: 'officer', at: 1 }
    expect(status({ changedAfterApproval: mark }, { changedAfterApproval: null })).toEqual([
      'officer: section-approved',
    ])
    expect(status({ status: 'ready' }, { status: 'draft' })).toEqual([])
  })

  it('that gets owners tells the new ones', () => {
    const draft = { type: 'assign-owners', from: { ownerIds: ['officer'] } }
    expect(told({ ...draft, to: { ownerIds: ['officer', 'other-officer'] } })).toEqual([
      'other-officer: section-assigned',
    ])
    expect(told({ ...draft, to: { ownerIds: [] } })).toEqual([])
  })

  it('that is waited for, or was changed by the review, is told to its owners', () => {
    expect(told({ type: 'remind-owners', to: { ownerIds: ['officer'] } })).toEqual(['officer: reminder'])
    expect(told({ type: 'section-changed-by-reviewer' })).toEqual(['officer: section-changed-by-reviewer'])
  })

  it('that is changed after its approval is told to who reviews', () => {
    expect(told({ type: 'section-changed-after-approval', by: 'officer' })).toEqual([
      'coordinator: section-changed-after-approval',
      'director: section-changed-after-approval',
    ])
  })

  it('is told of in no other case', () => {
    expect(told({ from: { title: 'A' }, to: { title: 'B' } })).toEqual([])
    expect(told({ type: 'set-facts', subject: { ...subject, sectionId: null } })).toEqual([])
  })
})

describe('a notice', () => {
  it('says what was written, where, by whom and when', () => {
    const entry = activityEntrySchema.parse({
      planId: 'plan',
      seq: 1,
      by: 'director',
      at: 1000,
      type: 'start-thread',
      subject: { ...subject, threadId: 'thread' },
      from: null,
      to: null,
    })
    const body = `Varför? ${'mycket '.repeat(100)}`
    // The thread has followed its words to another section meanwhile.
    const thread = buildThread({ sectionId: 'section-3', messages: [messageDraft({ body })] })
    const [first] = noticesOf(entry, { outline, thread })
    expect(first).toMatchObject({
      userId: 'other-officer',
      notice: { sectionId: 'section-3', threadId: 'thread', by: 'director', at: 1000 },
    })
    expect(first?.notice.excerpt).toMatch(/^Varför\? mycket .*…$/)
  })
})
