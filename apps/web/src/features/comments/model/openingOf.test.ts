import { messageSchema, userIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { openingOf } from './openingOf.ts'

const thread = { by: userIdSchema.parse('director'), at: 1 }
const message = (by: string, at: number) =>
  messageSchema.parse({ id: `${by}-${at}`, by, at, body: 'Därför.', editedAt: null, removed: false })

test('what its author said with it opens a thread', () => {
  const said = message('director', 1)
  expect(openingOf({ ...thread, messages: [said, message('officer', 2)] })).toBe(said)
})

test.each([
  ['the reason for which it was declined', message('officer', 2)],
  ['what its author adds later', message('director', 2)],
])('a suggestion without a word is not opened by %s', (_, answer) => {
  expect(openingOf({ ...thread, messages: [answer] })).toBeUndefined()
})
