/** Every kind of block. */
import * as fc from 'fast-check'
import type { z } from 'zod'
import type { blockSchema } from '../blocks/block.ts'
import { arbitraryAmount, arbitraryBudget } from './arbitraryBudget.ts'
import { arbitraryProse } from './arbitraryProse.ts'
import { arbitraryRowBlock } from './arbitraryRowBlock.ts'
import { arbitraryText, optionalText } from './arbitraryText.ts'
import { oneOf, someOf, UNNUMBERED } from './pools.ts'

export type BlockDraft = z.input<typeof blockSchema>

const goal = fc.record({
  type: fc.constant('goal' as const),
  id: UNNUMBERED,
  text: arbitraryText,
  overarchingGoalIds: someOf('overarchingGoal'),
  areaIds: someOf('area'),
  due: optionalText,
  carriedFrom: fc.option(fc.record({ planId: fc.constant('last-year'), blockId: oneOf('goal') }), {
    nil: null,
  }),
})

const activity = fc.record({
  type: fc.constant('activity' as const),
  id: UNNUMBERED,
  text: arbitraryText,
  goalIds: someOf('goal'),
  ownerIds: someOf('user'),
  ownerText: optionalText,
  time: optionalText,
  lineIds: someOf('line'),
})

const commitment = fc.record({
  type: fc.constant('commitment' as const),
  id: UNNUMBERED,
  text: arbitraryText,
  condition: optionalText,
  areaIds: someOf('area'),
})

const indicator = fc.record({
  type: fc.constant('indicator' as const),
  id: UNNUMBERED,
  name: arbitraryText,
  goalIds: someOf('goal'),
  baseline: optionalText,
  target: optionalText,
  outcome: optionalText,
  unit: optionalText,
  source: optionalText,
})

const request = fc.record({
  type: fc.constant('request' as const),
  id: UNNUMBERED,
  lineId: fc.option(oneOf('line'), { nil: null }),
  amount: arbitraryAmount,
  reason: arbitraryText,
  status: fc.constantFrom('draft' as const, 'submitted' as const),
})

export const arbitraryBlock: fc.Arbitrary<BlockDraft> = fc.oneof(
  { weight: 5, arbitrary: arbitraryProse },
  { weight: 2, arbitrary: goal },
  { weight: 2, arbitrary: activity },
  { weight: 1, arbitrary: commitment },
  { weight: 1, arbitrary: indicator },
  { weight: 1, arbitrary: request },
  { weight: 1, arbitrary: arbitraryBudget },
  { weight: 4, arbitrary: arbitraryRowBlock },
)
