import { expect, test } from 'vitest'
import { markedText } from './markedText.ts'

const goal = { type: 'statement', kind: 'goal' } as const
const italic = { type: 'italic' } as const

test('equal words get their marks one after another, and none twice', () => {
  const { content, missing } = markedText('ja, ja', [
    { words: 'ja', mark: goal },
    { words: 'ja', mark: goal },
    { words: 'ja', mark: goal },
    { words: 'ja,', mark: italic },
  ])
  expect(content).toEqual([
    { type: 'text', text: 'ja', marks: [italic, goal] },
    { type: 'text', text: ',', marks: [italic] },
    { type: 'text', text: ' ', marks: [] },
    { type: 'text', text: 'ja', marks: [goal] },
  ])
  expect(missing).toEqual([2])
})

test('a text that holds the words at each of its places is not gone through place by place', () => {
  const markings = Array.from({ length: 200 }, () => ({ words: 'a'.repeat(3_000), mark: goal }))
  const started = performance.now()
  expect(markedText('a'.repeat(599_999), markings).missing).toEqual([199])
  expect(performance.now() - started).toBeLessThan(5_000)
}, 120_000)
