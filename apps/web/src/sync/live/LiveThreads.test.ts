import { beforeEach, expect, test } from 'vitest'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import { FIRST, SECOND } from '../testing/smallPlan.ts'
import { smallReview, threadId, type SmallReview } from '../testing/smallReview.ts'
import { LiveThreads } from './LiveThreads.ts'
import { settleAfter } from './settle.ts'

const [ONE, TWO] = [threadId('one'), threadId('two')]

let clock: ManualClock
let live: LiveThreads
let review: SmallReview

beforeEach(() => {
  clock = manualClock()
  live = new LiveThreads((run) =>
    settleAfter(clock, (callback) => clock.after(0, callback), { pause: 100, atMost: 400 }, run),
  )
  review = smallReview()
  live.follow(review.comments)
})
const ids = () => live.threads.get().map(({ id }) => id)

test('threads come after a pause, each in its section', () => {
  review.commentOnSection(ONE)
  expect(ids()).toEqual([])
  clock.advance(500)
  expect(ids()).toEqual([ONE])
  expect(live.find(ONE)?.messages).toMatchObject([{ body: 'Why?' }])
  expect(live.ofSection(FIRST).map(({ id }) => id)).toEqual([ONE])
  expect(live.ofSection(SECOND)).toEqual([])
})

test('a reply leaves the other threads the same objects, and a section without threads the same array', () => {
  review.commentOnSection(ONE)
  review.commentOnSection(TWO)
  clock.advance(500)
  const [before, none] = [live.find(TWO), live.ofSection(SECOND)]
  review.give({ type: 'reply', threadId: ONE, messageId: 'm', body: 'Because.' })
  clock.advance(500)
  expect(live.find(ONE)?.messages).toHaveLength(2)
  expect(live.find(TWO)).toBe(before)
  expect(live.ofSection(SECOND)).toBe(none)
})

test("this person's own doing shows at once, and gives way to what the server makes of it", () => {
  review.commentOnSection(ONE)
  clock.advance(500)
  live.foresee((threads) => threads.filter(({ id }) => id !== ONE))
  expect(live.find(ONE)).toBeNull()
  live.foresee((threads) => threads)
  expect(ids()).toEqual([ONE])
})

test('what says nothing new is told to nobody', () => {
  review.commentOnSection(ONE)
  clock.advance(500)
  let told = 0
  live.threads.subscribe(() => (told += 1))
  live.foresee((threads) => [...threads])
  expect(told).toBe(0)
})
