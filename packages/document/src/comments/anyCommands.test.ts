/** Whatever members of a plan do to threads, in whatever order: what comes of it is sound, and everybody's own. */
import { threadSchema, type Thread } from '@samplan/domain'
import { buildPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReviewedPlan, type ThreadCommandDraft } from './testing.ts'

const PEOPLE = ['director', 'officer', 'other-officer', 'reviewer', 'reader'] as const
const DECIDERS: ReadonlySet<string> = new Set(['director', 'officer'])
const PLAN = buildPlan({ sections: [{ ownerIds: ['officer'] }] })

const threadId = fc.constantFrom('t1', 't2', 't3')
const messageId = fc.constantFrom('m1', 'm2', 'm3', 'm4')
const by = fc.constantFrom(...PEOPLE)
const cell = { kind: 'cell', blockId: 'budget', lineId: 'line', columnId: 'now' } as const
const suggestion = { kind: 'amount', amount: { kind: 'none' }, ground: { kind: 'none' } } as const

const onThread = fc.constantFrom<'remove-thread' | 'resolve-thread' | 'reopen-thread' | 'accept-suggestion'>(
  'remove-thread',
  'resolve-thread',
  'reopen-thread',
  'accept-suggestion',
)

const step = fc.record({ by, messageId, threadId, flag: fc.boolean() }).chain((given) => {
  const words = { threadId: given.threadId, messageId: given.messageId, body: `${given.by} skriver` }
  const start: ThreadCommandDraft = {
    type: 'start-thread',
    threadId: given.threadId,
    sectionId: 'section-1',
    anchor: cell,
    message: given.flag ? { messageId: words.messageId, body: words.body } : null,
    suggestion,
    mustBeAnswered: false,
  }
  const command = fc.oneof(
    fc.constant(start),
    fc
      .constantFrom<'reply' | 'edit-message' | 'decline-suggestion'>(
        'reply',
        'edit-message',
        'decline-suggestion',
      )
      .map((type): ThreadCommandDraft => ({ type, ...words })),
    fc.constant<ThreadCommandDraft>({ type: 'remove-message', ...words }),
    fc.constant<ThreadCommandDraft>({
      type: 'require-answer',
      threadId: given.threadId,
      required: given.flag,
    }),
    onThread.map((type): ThreadCommandDraft => ({ type, threadId: given.threadId })),
  )
  return command.map((draft) => ({ by: given.by, draft }))
})

const authorsOf = ({ by: author, messages }: Thread): string[] => [
  author,
  ...messages.map((message) => message.by),
]

/** What nobody else could have changed of a thread. */
const othersIn = (threads: readonly Thread[], person: string) =>
  threads.flatMap((thread) => thread.messages.filter((message) => message.by !== person))

test('threads stay valid, and nobody’s word is ever under another’s name or changed by another', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const plan = new ReviewedPlan(PLAN)
      const removed = new Set<string>()
      for (const { by: person, draft } of steps) {
        const before = plan.threads
        const verdict = plan.give(person, draft)
        const { threads } = plan
        expect(threadSchema.array().parse(threads)).toEqual(threads)
        for (const { messages } of threads) {
          for (const message of messages)
            expect(message.body).toBe(message.removed ? '' : `${message.by} skriver`)
        }
        expect(threads.flatMap(authorsOf)).not.toContain('reader')
        expect(verdict.ok ? before : threads).toEqual(before)
        expect(othersIn(threads, person)).toEqual(othersIn(before, person))
        if (draft.type === 'remove-thread' && verdict.ok) removed.add(draft.threadId)
        expect(threads.filter(({ id }) => removed.has(id))).toEqual([])
      }
    }),
  )
})

test('of two who decide, one does', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const plan = new ReviewedPlan(PLAN)
      const decisions = new Map<string, unknown>()
      for (const { by: person, draft } of steps) {
        plan.give(person, draft)
        for (const { id, suggestion: made, resolution } of plan.threads) {
          const decision = made?.decision ?? null
          expect(decision).toEqual(decisions.get(id) ?? decision)
          const isNew = decision !== null && !decisions.has(id)
          expect(!isNew || (resolution !== null && DECIDERS.has(decision.by))).toBe(true)
          if (isNew) decisions.set(id, decision)
        }
      }
    }),
  )
})
