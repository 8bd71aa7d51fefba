import { describe, expect, test } from 'vitest'
import { SaveKeeper } from './SaveKeeper.ts'

describe('the save keeper', () => {
  test('is failing until every document that stalled has resumed', () => {
    const keeper = new SaveKeeper()
    keeper.socketIs({ kind: 'open' })
    keeper.stalledIs('section-1', true)
    keeper.stalledIs('section-2', true)
    keeper.stalledIs('section-1', false)
    expect(keeper.state.get().kind).toBe('failing')
    keeper.stalledIs('section-2', false)
    expect(keeper.state.get().kind).toBe('saved')
  })

  test('forgets what stalled with the connection', () => {
    const keeper = new SaveKeeper()
    keeper.socketIs({ kind: 'open' })
    keeper.stalledIs('section-1', true)
    keeper.socketIs({ kind: 'waiting' })
    keeper.socketIs({ kind: 'open' })
    keeper.stalledIs('section-2', false)
    expect(keeper.state.get().kind).toBe('saved')
  })
})
