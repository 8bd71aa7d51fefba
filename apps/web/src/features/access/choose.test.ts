import { planIdSchema, userIdSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import type { RosterEntry } from './api.ts'
import { choose } from './choose.ts'

const entry = (name: string, rest: Partial<RosterEntry> = {}): RosterEntry => ({
  userId: userIdSchema.parse(name),
  name,
  email: `${name.toLowerCase()}@kommun.example`,
  role: 'member',
  signsInBy: ['password'],
  lastSeenAt: null,
  plans: [],
  openSessions: 0,
  programTokens: 0,
  withdrawnAt: null,
  erased: false,
  ...rest,
})

const plan = {
  planId: planIdSchema.parse('p'),
  title: 'Verksamhetsplan',
  year: 2027,
  role: 'reader',
} as const
const roster = [
  entry('Anna', { plans: [plan] }),
  entry('Bo', { signsInBy: [] }),
  entry('Cilla', { withdrawnAt: '2026-11-01T08:00:00.000Z', signsInBy: [] }),
]
const names = (...[show, search]: [Parameters<typeof choose>[1], string]) =>
  choose(roster, show, search).map(({ name }) => name)

test('one sees everybody, or those of a kind', () => {
  expect(names('all', '')).toEqual(['Anna', 'Bo', 'Cilla'])
  expect(names('with', '')).toEqual(['Anna', 'Bo'])
  expect(names('invited', '')).toEqual(['Bo'])
  expect(names('withdrawn', '')).toEqual(['Cilla'])
})

test('every word is looked for, in names, addresses and plans', () => {
  expect(names('all', 'verksamhetsplan 2027')).toEqual(['Anna'])
  expect(names('all', 'KOMMUN bo')).toEqual(['Bo'])
  expect(names('with', 'cilla')).toEqual([])
})
