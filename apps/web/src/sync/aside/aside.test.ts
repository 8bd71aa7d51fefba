import { describe, expect, test } from 'vitest'
import { paragraphBlock } from '../testing/smallPlan.ts'
import { differingBlocks } from './differingBlocks.ts'

describe('what the plan lacks of refused content', () => {
  const theirs = [paragraphBlock('a', 'same'), paragraphBlock('b', 'theirs')]

  test('is what was added and what was changed', () => {
    const mine = [paragraphBlock('a', 'same'), paragraphBlock('b', 'mine'), paragraphBlock('c', 'new')]
    expect(differingBlocks(mine, theirs).map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('is nothing where everything arrived after all', () => {
    expect(differingBlocks([...theirs], theirs)).toEqual([])
  })
})
