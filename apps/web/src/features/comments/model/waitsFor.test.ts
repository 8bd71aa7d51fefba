import { threadSchema, userIdSchema, type Thread } from '@samplan/domain'
import { expect, test } from 'vitest'
import { waitsFor } from './waitsFor.ts'

const ME = userIdSchema.parse('me')
const said = (by: string, body = 'Hej') => ({
  id: `m-${by}`,
  by,
  at: 1,
  body,
  editedAt: null,
  removed: false,
})
const thread = (facts: object): Thread =>
  threadSchema.parse({
    id: 't',
    by: 'director',
    at: 1,
    sectionId: 's',
    anchor: { kind: 'section' },
    mustBeAnswered: false,
    resolution: null,
    suggestion: null,
    messages: [said('director')],
    ...facts,
  })

test('what somebody else said last in the own section waits', () => {
  expect(waitsFor(thread({}), ME, true)).toBe(true)
  expect(waitsFor(thread({ messages: [said('director'), said('me')] }), ME, true)).toBe(false)
})

test('in another section it waits for who takes part, and for who is mentioned', () => {
  expect(waitsFor(thread({}), ME, false)).toBe(false)
  expect(waitsFor(thread({ messages: [said('me'), said('director')] }), ME, false)).toBe(true)
  expect(waitsFor(thread({ messages: [said('director', 'Vad säger <@me>?')] }), ME, false)).toBe(true)
})

test('an undecided suggestion waits for the section, though its owner has answered', () => {
  const suggestion = { change: { kind: 'text', replacement: 'nytt' }, decision: null }
  const messages = [said('director'), said('me')]
  expect(waitsFor(thread({ suggestion, messages }), ME, true)).toBe(true)
  expect(waitsFor(thread({ suggestion, messages }), ME, false)).toBe(false)
})

test('what is closed waits for nobody', () => {
  expect(waitsFor(thread({ resolution: { by: 'director', at: 2 } }), ME, true)).toBe(false)
})
