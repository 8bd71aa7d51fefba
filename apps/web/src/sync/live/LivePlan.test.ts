import { blockIdSchema } from '@samplan/domain'
import { insertBlock } from '@samplan/document'
import { beforeEach, describe, expect, test } from 'vitest'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import { FIRST, paragraphBlock, SECOND, smallPlan, smallPlanDocs } from '../testing/smallPlan.ts'
import { LivePlan } from './LivePlan.ts'
import { settleAfter } from './settle.ts'

let clock: ManualClock
let live: LivePlan

beforeEach(() => {
  clock = manualClock()
  live = new LivePlan(smallPlan().id, (run) =>
    settleAfter(clock, (callback) => clock.after(0, callback), { pause: 100, atMost: 400 }, run),
  )
})
const section = (index: number) => live.plan.get()?.sections[index]

describe('the live plan', () => {
  test('reads as the snapshot before any document has arrived', () => {
    expect(live.plan.get()).toBeNull()
    live.begin(smallPlan())
    expect(live.plan.get()).toEqual(smallPlan())
  })

  test('reads the same, in the same objects, when a document arrives that says what the snapshot said', () => {
    live.begin(smallPlan())
    const before = section(0)
    const { outline, first } = smallPlanDocs(smallPlan())
    live.followOutline(outline)
    live.followSection(FIRST, first)
    clock.advance(500)
    expect(section(0)).toBe(before)
  })

  test('shows a change after a pause, and leaves the other sections the same objects', () => {
    const { outline, first } = smallPlanDocs(smallPlan())
    live.begin(smallPlan())
    live.followOutline(outline)
    live.followSection(FIRST, first)
    clock.advance(500)
    const [changed, untouched] = [section(0), section(1)]
    insertBlock(first, FIRST, paragraphBlock('p3', 'three'), null, null)
    expect(section(0)).toBe(changed)
    clock.advance(500)
    expect(section(0)?.blocks.map(({ id }) => id)).toEqual(['p1', 'p3'])
    expect(section(1)).toBe(untouched)
  })

  test('is brought up to date at once when something hangs on it', () => {
    const { first } = smallPlanDocs(smallPlan())
    live.begin(smallPlan())
    live.followSection(FIRST, first)
    insertBlock(first, FIRST, paragraphBlock('p3', 'three'), blockIdSchema.parse('p1'), null)
    live.flush()
    expect(section(0)?.blocks.map(({ id }) => id)).toEqual(['p3', 'p1'])
  })

  test('does not let a late snapshot overwrite what a document says', () => {
    const { outline, first } = smallPlanDocs(smallPlan())
    insertBlock(first, FIRST, paragraphBlock('p3', 'three'), null, null)
    live.followOutline(outline)
    live.followSection(FIRST, first)
    live.begin(smallPlan())
    expect(section(0)?.blocks).toHaveLength(2)
    expect(section(1)?.id).toBe(SECOND)
  })
})
