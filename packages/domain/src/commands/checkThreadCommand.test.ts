import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { userIdSchema } from '../ids.ts'
import { actorIn } from '../policies/actor.ts'
import type { Thread } from '../review/thread.ts'
import { buildPlan, type PlanParts } from '../testing/build.ts'
import { buildThread, messageDraft } from '../testing/buildThread.ts'
import { checkThreadCommand } from './checkThreadCommand.ts'
import { threadCommandSchema } from './threadCommand.ts'

type Draft = z.input<typeof threadCommandSchema>

const PLAN: PlanParts = { sections: [{ ownerIds: ['officer'] }] }

/** `ok`, or the code of the refusal. */
function answer(by: string, command: Draft, thread: Thread | null, parts: PlanParts = {}): string {
  const outline = buildPlan({ ...PLAN, ...parts })
  const actor = actorIn(outline, userIdSchema.parse(by))
  if (actor === null) throw new Error(`${by} is no member`)
  const verdict = checkThreadCommand({ actor, outline, thread }, threadCommandSchema.parse(command))
  return verdict.ok ? 'ok' : verdict.code
}

const threadId = 'thread'
const start = (parts: Partial<Extract<Draft, { type: 'start-thread' }>> = {}): Draft => ({
  type: 'start-thread',
  threadId,
  sectionId: 'section-1',
  anchor: { kind: 'section' },
  message: { messageId: 'message', body: 'Varför?' },
  suggestion: null,
  mustBeAnswered: false,
  ...parts,
})
const reply = (body = 'Därför.', messageId = 'reply'): Draft => ({ type: 'reply', threadId, messageId, body })
const edit: Draft = { type: 'edit-message', threadId, messageId: 'message', body: 'Varför då?' }
const removeMessage: Draft = { type: 'remove-message', threadId, messageId: 'message' }
const remove: Draft = { type: 'remove-thread', threadId }
const resolve: Draft = { type: 'resolve-thread', threadId }
const reopen: Draft = { type: 'reopen-thread', threadId }
const require: Draft = { type: 'require-answer', threadId, required: true }
const accept: Draft = { type: 'accept-suggestion', threadId }
const decline: Draft = { type: 'decline-suggestion', threadId, messageId: 'reason', body: 'Nej.' }
const onThread = [reply(), edit, removeMessage, remove, resolve, reopen, require, accept, decline]

const suggested = (decision: { by: string; outcome: 'accepted' | 'declined' } | null = null, more = {}) =>
  buildThread({
    suggestion: {
      change: { kind: 'amount', amount: { kind: 'none' }, ground: { kind: 'none' } },
      decision: decision && { at: 2000, ...decision },
    },
    anchor: { kind: 'cell', blockId: 'budget', lineId: 'line', columnId: 'now' },
    ...more,
  })

describe('starting a thread', () => {
  it('takes a section that stands, or lies in the bin', () => {
    expect(answer('reviewer', start(), null)).toBe('ok')
    expect(answer('reviewer', start({ sectionId: 'nowhere' }), null)).toBe('section-unknown')
    const removedSections = buildPlan({ sections: [{ id: 'binned' }] }).sections.map((section) => ({
      ...section,
      removedWith: section.id,
    }))
    expect(answer('reviewer', start({ sectionId: 'binned' }), null, { removedSections })).toBe('ok')
  })

  it('takes a message, a suggestion, or both', () => {
    const suggestion = { kind: 'text', replacement: 'Annat' } as const
    const anchor = {
      kind: 'text',
      place: { kind: 'prose', elementId: 'paragraph' },
      runs: [[1, 0, 4]],
      quote: 'Text',
      before: '',
      after: '',
    } satisfies Extract<Draft, { type: 'start-thread' }>['anchor']
    expect(answer('reviewer', start({ message: null }), null)).toBe('thread-empty')
    expect(answer('reviewer', start({ message: null, suggestion, anchor }), null)).toBe('ok')
    expect(answer('reviewer', start({ suggestion, anchor }), null)).toBe('ok')
    expect(answer('reviewer', start({ suggestion }), null)).toBe('suggestion-unsuitable')
    const lines = { ...anchor, quote: 'Te\nt' }
    expect(answer('reviewer', start({ suggestion, anchor: lines }), null)).toBe('suggestion-unsuitable')
    const cut = { ...anchor, quote: 'Tex' }
    expect(answer('reviewer', start({ suggestion, anchor: cut }), null)).toBe('suggestion-unsuitable')
  })

  it('is the same request when its author sends it again, wherever the thread has gone meanwhile', () => {
    expect(answer('reviewer', start(), buildThread({ sectionId: 'section-2' }))).toBe('ok')
    expect(answer('director', start(), buildThread())).toBe('id-taken')
  })
})

describe('a mention', () => {
  it.each(['start-thread', 'reply', 'edit-message', 'decline-suggestion'])(
    'of a stranger fits no %s',
    (type) => {
      const commands = (body: string): Record<string, Draft> => ({
        'start-thread': start({ message: { messageId: 'message', body } }),
        reply: reply(body),
        'edit-message': { ...edit, body },
        'decline-suggestion': { ...decline, body },
      })
      const by = type === 'decline-suggestion' ? 'director' : 'reviewer'
      const thread = type === 'start-thread' ? null : suggested()
      const told = (body: string) => answer(by, commands(body)[type] ?? reply(), thread)
      expect(told('Se <@stranger>')).toBe('mention-not-member')
      expect(told('Se <@officer> och <@reader>')).toBe('ok')
    },
  )
})

describe('a message', () => {
  const answered = buildThread({ messages: [messageDraft(), messageDraft({ id: 'reply', by: 'officer' })] })
  const removed = buildThread({ messages: [messageDraft({ body: '', removed: true })] })

  it('is changed and taken away by its author alone', () => {
    expect(answer('reviewer', edit, answered)).toBe('ok')
    expect(answer('director', edit, answered)).toBe('message-not-yours')
    expect(answer('administrator', removeMessage, answered)).toBe('message-not-yours')
    expect(answer('reviewer', removeMessage, answered)).toBe('ok')
    expect(answer('reviewer', { ...edit, messageId: 'other' }, answered)).toBe('message-unknown')
  })

  it('never takes the id of another', () => {
    expect(answer('officer', reply(), answered)).toBe('ok')
    expect(answer('director', reply(), answered)).toBe('id-taken')
    expect(answer('director', { ...decline, messageId: 'message' }, suggested())).toBe('id-taken')
  })

  it('that is removed stays removed, and may be removed again', () => {
    expect(answer('reviewer', removeMessage, removed)).toBe('ok')
    expect(answer('director', removeMessage, removed)).toBe('message-unknown')
    expect(answer('reviewer', edit, removed)).toBe('message-unknown')
    expect(answer('reviewer', reply('Åter', 'message'), removed)).toBe('message-unknown')
  })
})

describe('removing a thread', () => {
  it('is for its author, while nobody else has had to do with it', () => {
    expect(answer('reviewer', remove, buildThread())).toBe('ok')
    expect(answer('director', remove, buildThread())).toBe('message-not-yours')
    const answered = buildThread({ messages: [messageDraft(), messageDraft({ id: 'reply', by: 'officer' })] })
    expect(answer('reviewer', remove, answered)).toBe('thread-answered')
    expect(answer('reviewer', remove, suggested())).toBe('ok')
    expect(answer('reviewer', remove, suggested({ by: 'officer', outcome: 'declined' }))).toBe(
      'thread-answered',
    )
  })

  it('does not get rid of what must be answered, unless by the review itself', () => {
    expect(answer('reviewer', remove, buildThread({ mustBeAnswered: true }))).toBe('thread-answered')
    const own = buildThread({ by: 'director', mustBeAnswered: true, messages: [] })
    expect(answer('director', remove, own)).toBe('ok')
  })
})

describe('deciding a suggestion', () => {
  it('is for the section’s owner and the review', () => {
    const may = (by: string) => [answer(by, accept, suggested()), answer(by, decline, suggested())]
    for (const by of ['officer', 'coordinator', 'director']) expect(may(by)).toEqual(['ok', 'ok'])
    for (const by of ['reviewer', 'other-officer', 'secretary', 'administrator'])
      expect(may(by)).toEqual(['section-not-yours', 'section-not-yours'])
  })

  it('is done once', () => {
    expect(answer('director', accept, buildThread())).toBe('suggestion-unknown')
    const accepted = suggested({ by: 'officer', outcome: 'accepted' })
    expect(answer('director', accept, accepted)).toBe('suggestion-decided')
    expect(answer('officer', decline, accepted)).toBe('suggestion-decided')
    expect(answer('officer', accept, accepted)).toBe('ok')
    const messages = [messageDraft({ id: 'reason', by: 'officer', body: 'Nej.' })]
    const declined = suggested({ by: 'officer', outcome: 'declined' }, { messages })
    expect(answer('officer', decline, declined)).toBe('ok')
    expect(answer('officer', { ...decline, messageId: 'another' }, declined)).toBe('suggestion-decided')
    expect(answer('officer', accept, declined)).toBe('suggestion-decided')
  })

  it('comes before resolving its thread', () => {
    expect(answer('reviewer', resolve, suggested())).toBe('suggestion-open')
    expect(answer('reviewer', resolve, suggested({ by: 'officer', outcome: 'declined' }))).toBe('ok')
  })
})

it('a thread that is not there, or no longer, takes nothing', () => {
  for (const command of onThread) expect(answer('director', command, null)).toBe('thread-unknown')
})

describe('a plan that is not being drafted', () => {
  const by = (state: 'frozen' | 'adopted', commentsWhileFrozen: boolean, command: Draft) =>
    answer(
      'director',
      command,
      command.type === 'start-thread' ? null : suggested(null, { by: 'director' }),
      {
        state,
        settings: { balanceRule: 'equal', completeness: true, commentsWhileFrozen },
      },
    )

  it('takes comments while it is frozen, as it is set', () => {
    for (const command of [start(), reply(), require, decline]) {
      expect(by('frozen', true, command)).toBe('ok')
      expect(by('frozen', false, command)).toBe('comments-closed')
    }
  })

  it('takes none once it is adopted', () => {
    for (const command of [start(), ...onThread]) expect(by('adopted', true, command)).toBe('comments-closed')
  })

  it('is not changed by a suggestion', () => {
    expect(by('frozen', true, accept)).toBe('plan-locked')
  })
})
