import { expect, test } from 'vitest'
import { endOf } from './validity.ts'

const now = new Date('2026-10-14T12:00:00Z')

test('a key ends so many days from now, or not at all', () => {
  expect(endOf('quarter', now)).toEqual(new Date('2027-01-12T12:00:00Z'))
  expect(endOf('year', now)).toEqual(new Date('2027-10-14T12:00:00Z'))
  expect(endOf('endless', now)).toBeNull()
})
