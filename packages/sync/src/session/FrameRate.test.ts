import { expect, test } from 'vitest'
import { FrameRate } from './FrameRate.ts'

const limits = { framesPerSecond: 2, frameBurst: 4 }
const HOUR = 3_600_000

test('a burst is let through, and then so many a second', () => {
  const rate = new FrameRate(limits, 0)
  const takenAt = (now: number) => [1, 2, 3, 4, 5].filter(() => rate.take(now)).length
  expect([takenAt(0), takenAt(1000), takenAt(HOUR)]).toEqual([4, 2, 4])
})
