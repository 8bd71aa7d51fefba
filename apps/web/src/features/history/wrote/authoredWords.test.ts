import { blockIdSchema, userIdSchema, type Block } from '@samplan/domain'
import { expect, test } from 'vitest'
import type { AuthoredText } from '../../../api/history.ts'
import { authoredWords } from './authoredWords.ts'
import { textsOf } from './textsOf.ts'

const MINUTE = 60_000
const [anna, bo] = ['anna', 'bo'].map((id) => userIdSchema.parse(id))
const id = (value: string) => blockIdSchema.parse(value)
const place = (value: string) => ({ kind: 'prose', elementId: id(value) }) as const

const paragraph = (value: string, text: string): Block => ({
  type: 'paragraph',
  id: id(value),
  content: [{ type: 'text', text, marks: [] }],
})

const span = (from: number, to: number, author = anna, at = 0) => ({
  from,
  to,
  author: author ?? id('nobody'),
  at,
  suggestedBy: null,
})

function told(
  texts: unknown[],
  words: Parameters<typeof authoredWords>[1],
  blocks: readonly Block[],
): string[] {
  return authoredWords(texts as AuthoredText[], words, textsOf(blocks)).map(
    ({ author, words: written }) => `${author}: ${written}`,
  )
}

const blocks = [paragraph('p', 'Vi bygger skolor'), paragraph('q', 'och vägar')]
const texts = [
  { place: place('p'), spans: [span(0, 3), span(3, 10, bo), span(10, 12, anna), span(12, 16, anna, MINUTE)] },
  { place: place('q'), spans: [span(0, 9, bo)] },
]

test('a paragraph is told by its authors, and what one wrote in one go is one', () => {
  expect(told(texts, { kind: 'whole', id: id('p') }, blocks)).toEqual([
    'anna: Vi ',
    'bo: bygger ',
    'anna: skolor',
  ])
})

test('a space has no author of its own', () => {
  const spans = [span(0, 1, bo), span(1, 2, anna), span(2, 3, bo), span(3, 16, anna)]
  const words = { kind: 'whole', id: id('p') } as const
  expect(told([{ place: place('p'), spans }], words, blocks)).toEqual(['bo: V', 'anna: i bygger skolor'])
})

test('marked words are told alone, over several paragraphs', () => {
  const words = {
    kind: 'marked',
    from: { place: place('p'), offset: 12 },
    to: { place: place('q'), offset: 3 },
  } as const
  expect(told(texts, words, blocks)).toEqual(['anna: olor', 'bo: och'])
})

test('the texts of structured blocks have places of their own', () => {
  const goal: Block = {
    type: 'goal',
    id: id('g'),
    text: 'Mål',
    overarchingGoalIds: [],
    areaIds: [],
    due: null,
    carriedFrom: null,
  }
  const field = { place: { kind: 'field', blockId: id('g'), field: 'text' }, spans: [span(0, 3, bo)] }
  expect(told([field], { kind: 'whole', id: id('g') }, [goal])).toEqual(['bo: Mål'])
})
