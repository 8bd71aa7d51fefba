import { userIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { mentionQuery, peopleMatching, storedMentions, writtenMentions, type Person } from './mentions.ts'

const person = (id: string, name: string): Person => ({ id: userIdSchema.parse(id), name })
const ANNA = person('u1', 'Anna Berg')
const ANNA_BERGMAN = person('u2', 'Anna Bergman')
const ORJAN = person('u_3-x', 'Örjan Åkesson-Lind')
const everybody = [ANNA, ANNA_BERGMAN, ORJAN]
const nameOf = (id: string) => everybody.find((someone) => someone.id === id)?.name ?? 'Någon'

test('a name that was written is stored as its person, and read back as it was written', () => {
  const written = 'Fråga @Örjan Åkesson-Lind, eller @Anna Bergman.'
  const stored = storedMentions(written, everybody)
  expect(stored).toBe('Fråga <@u_3-x>, eller <@u2>.')
  expect(writtenMentions(stored, nameOf)).toBe(written)
})

test('the name of one that begins with the name of another is not taken for that one', () => {
  expect(storedMentions('@Anna Bergman och @Anna Berg', everybody)).toBe('<@u2> och <@u1>')
})

test('an address and an unknown name stay as they are', () => {
  expect(storedMentions('anna@Anna Berg, @Bertil', everybody)).toBe('anna@Anna Berg, @Bertil')
})

test('who has left the plan is still named', () => {
  expect(writtenMentions('<@gone> vet', nameOf)).toBe('@Någon vet')
})

test('a name is being written from @ to the caret', () => {
  expect(mentionQuery('Hej @an', 7)).toEqual({ from: 4, typed: 'an' })
  expect(mentionQuery('Hej @Anna Be', 12)).toEqual({ from: 4, typed: 'Anna Be' })
  expect(mentionQuery('Hej @an', 3)).toBeNull()
  expect(mentionQuery('a@b', 3)).toBeNull()
})

test('people are found by the beginning of any of their names', () => {
  expect(peopleMatching(everybody, 'berg')).toEqual([ANNA, ANNA_BERGMAN])
  expect(peopleMatching(everybody, 'öR lin')).toEqual([ORJAN])
  expect(peopleMatching(everybody, '')).toEqual(everybody)
})
