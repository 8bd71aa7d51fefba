import { expect, it } from 'vitest'
import { createGuessGuard } from './guessGuard.ts'

const ADDRESS = '198.51.100.7'

it('lets a whole board in that opens its link at once from one network', async () => {
  const guard = createGuessGuard(() => 0)
  const database = Promise.withResolvers<string>()
  const asked = Promise.all(Array.from({ length: 60 }, () => guard.look(ADDRESS, () => database.promise)))
  database.resolve('the link')
  expect(new Set(await asked)).toEqual(new Set(['the link']))
})

it('stops guesses that come at once after as many as one after the other', async () => {
  const guard = createGuessGuard(() => 0)
  let looked = 0
  const guess = () =>
    guard.look(ADDRESS, async () => {
      looked += 1
      return null
    })
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, guess))
  expect(looked).toBe(20)
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(40)
})

it('goes on after a look that failed', async () => {
  const guard = createGuessGuard(() => 0)
  const failing = guard.look(ADDRESS, () => Promise.reject(new Error('The database is away')))
  const next = guard.look(ADDRESS, async () => 'the link')
  await expect(failing).rejects.toThrow('away')
  expect(await next).toBe('the link')
})
