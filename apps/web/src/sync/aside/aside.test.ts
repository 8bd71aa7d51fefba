import { describe, expect, test } from 'vitest'
import { listBlock, paragraphBlock } from '../testing/smallPlan.ts'
import { differingBlocks } from './differingBlocks.ts'
import { withFreshIds } from './withFreshIds.ts'

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

describe('content that is inserted again', () => {
  test('bears new ids throughout, and says the same', () => {
    let made = 0
    const newId = () => `new${(made += 1)}`
    expect(withFreshIds(listBlock('list', paragraphBlock('item', 'words')), newId)).toEqual(
      listBlock('new1', paragraphBlock('new2', 'words')),
    )
  })
})
