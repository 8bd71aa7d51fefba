import { threadSchema } from '@samplan/domain'
import { buildPlan } from '@samplan/domain/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { projectThreads } from './projectThreads.ts'
import { ReviewedPlan } from './testing.ts'
import { createThreadsProjector } from './threadsProjector.ts'

function reviewed(count: number): ReviewedPlan {
  const plan = new ReviewedPlan(buildPlan({ sections: [{}] }))
  for (let index = 0; index < count; index++) {
    plan.give('reviewer', {
      type: 'start-thread',
      threadId: `t${index}`,
      sectionId: 'section-1',
      anchor: { kind: 'section' },
      message: { messageId: `m${index}`, body: `Fråga ${index}` },
      suggestion: null,
      mustBeAnswered: false,
    })
  }
  return plan
}

test('threads that did not change stay the same objects', () => {
  const plan = reviewed(3)
  const projector = createThreadsProjector(plan.comments)
  const before = projector.threads()
  expect(projector.threads()).toBe(before)
  plan.give('officer', { type: 'reply', threadId: 't1', messageId: 'r1', body: 'Svar' })
  const after = projector.threads()
  expect(after).toEqual(projectThreads(plan.comments))
  expect(after.map((thread, index) => thread === before[index])).toEqual([true, false, true])
})

test('whoever listens is told of each change, once, and not after leaving', () => {
  const plan = reviewed(2)
  const projector = createThreadsProjector(plan.comments)
  let told = 0
  const leave = projector.subscribe(() => told++)
  plan.give('reviewer', { type: 'remove-thread', threadId: 't0' })
  expect(told).toBe(1)
  expect(projector.threads().map(({ id }) => id)).toEqual(['t1'])
  plan.give('officer', { type: 'resolve-thread', threadId: 't1' })
  expect(told).toBe(2)
  leave()
  plan.give('officer', { type: 'reopen-thread', threadId: 't1' })
  expect(told).toBe(2)
})

test('what was there before somebody looked is there', () => {
  const plan = reviewed(2)
  expect(createThreadsProjector(plan.comments).threads()).toEqual(projectThreads(plan.comments))
})

const MESSAGE = { by: 'officer', at: 1, body: 'Svar', editedAt: null, removed: false }
const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.double(), fc.string())

test('whatever stands in the document reads as threads, kept up to date or read anew', () => {
  const fields = ['by', 'at', 'sectionId', 'anchor', 'resolution', 'suggestedChange', 'decision', 'removed']
  const write = fc.record({
    map: fc.constantFrom('threads', 'messages'),
    id: fc.constantFrom('t0', 't1', '__proto__', '', 'å/'),
    field: fc.constantFrom(...fields, 'm0', 'm1', ''),
    value: fc.oneof(junk, fc.constantFrom('reviewer', 7, { kind: 'section' }, { by: 'x', at: 1 }, MESSAGE)),
  })
  fc.assert(
    fc.property(fc.array(write, { maxLength: 12 }), (writes) => {
      const { comments } = reviewed(2)
      const projector = createThreadsProjector(comments)
      for (const { map, id, field, value } of writes) {
        comments.getMap(map).set(`${id}/${field}`, value)
        const threads = projector.threads()
        expect(threads).toEqual(projectThreads(comments))
        expect(threadSchema.array().parse(threads)).toEqual(threads)
      }
    }),
  )
})

test('a map in the place of a value is no value', () => {
  const { comments } = reviewed(1)
  comments.getMap('threads').set('t0/anchor', new Y.Map())
  comments.getMap('messages').set('t0/m1', new Y.Map())
  expect(projectThreads(comments)).toEqual([])
})
