import { blockIdSchema } from '@samplan/domain'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { manualClock, type ManualClock } from '../testing/manualClock.ts'
import { FIRST } from '../testing/smallPlan.ts'
import { smallReview, threadId, type SmallReview } from '../testing/smallReview.ts'
import { LiveThreads } from './LiveThreads.ts'
import { SectionPassages } from './SectionPassages.ts'
import { settleAfter } from './settle.ts'

const [ONE, NEW] = [threadId('one'), threadId('new')]
const PLACE = { kind: 'prose', elementId: blockIdSchema.parse('p1') }

let clock: ManualClock
let review: SmallReview
let passages: SectionPassages
let told: number

beforeEach(() => {
  clock = manualClock()
  const settle = (run: () => void) =>
    settleAfter(clock, (callback) => clock.after(0, callback), { pause: 100, atMost: 400 }, run)
  review = smallReview()
  const threads = new LiveThreads(settle)
  threads.follow(review.comments)
  passages = new SectionPassages(FIRST, threads, settle)
  passages.follow(review.first)
  told = 0
  passages.passages.subscribe(() => (told += 1))
})
const settled = () => {
  // Of the threads first, then of their words.
  clock.advance(500)
  clock.advance(500)
  return passages.passages.get()
}
/** The paragraph says "one". */
const text = (): Y.XmlText => {
  const paragraph = review.first.getXmlFragment(FIRST).get(0)
  const found = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(found instanceof Y.XmlText)) throw new Error('the paragraph has no text')
  return found
}

test('a thread stands on its words, once both have arrived', () => {
  review.commentOn(ONE, 0, 3)
  expect(settled()).toEqual(new Map([[ONE, [{ place: PLACE, from: 0, to: 3 }]]]))
})

test('its words move with what is written before them', () => {
  review.commentOn(ONE, 0, 3)
  settled()
  text().insert(0, 'Chapter ')
  expect(settled().get(ONE)).toEqual([{ place: PLACE, from: 8, to: 11 }])
})

test('words that are deleted have no place, which is said', () => {
  review.commentOn(ONE, 0, 3)
  settled()
  text().delete(0, 3)
  expect(settled().get(ONE)).toEqual([])
})

test('a thread about no words is not in it', () => {
  review.commentOnSection(ONE)
  expect(settled().has(ONE)).toBe(false)
})

test('a letter in a section without such threads is not looked at', () => {
  review.commentOnSection(ONE)
  settled()
  text().insert(0, 'x')
  settled()
  expect(told).toBe(0)
})

test('one that is being written has its place at once, until it is given up', () => {
  const anchor = review.anchorOn(1, 2)
  passages.alsoFind({ id: NEW, anchor })
  expect(passages.passages.get().get(NEW)).toEqual([{ place: PLACE, from: 1, to: 2 }])
  passages.alsoFind(null)
  expect(passages.passages.get().has(NEW)).toBe(false)
})
