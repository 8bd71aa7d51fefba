import { anchorSchema } from '@samplan/domain'
import { expect, test } from 'vitest'
import { suggestionWords } from './suggestionWords.ts'

const on = (quote: string) =>
  anchorSchema.parse({
    kind: 'text',
    place: { kind: 'prose', elementId: 'p' },
    runs: [[1, 0, quote.length]],
    quote,
    before: '',
    after: '',
  })
const words = (quote: string, replacement: string) =>
  suggestionWords(on(quote), { kind: 'text', replacement })

test('a few words are shown whole', () => {
  expect(words('varje halvår', 'varje kvartal')).toEqual({ before: 'varje halvår', after: 'varje kvartal' })
  expect(words('varje halvår', '')).toEqual({ before: 'varje halvår', after: null })
})

test('of a paragraph only the words that change are', () => {
  const paragraph = `${'En mening står här. '.repeat(5)}Den följs upp varje halvår i nämnden.`
  expect(words(paragraph, paragraph.replace('halvår', 'kvartal'))).toEqual({
    before: '…halvår…',
    after: '…kvartal…',
  })
})

test('links are called by what they lead to, and what is gone by nothing', () => {
  const anchor = anchorSchema.parse({ kind: 'block', blockId: 'goal' })
  const change = { kind: 'field' as const, field: 'areaIds', value: ['a', 'gone', 'b'], ground: [] }
  const nameOf = (id: string) => ({ a: 'Skola', b: 'Kultur' })[id] ?? null
  expect(suggestionWords(anchor, change, nameOf)).toEqual({ before: null, after: 'Skola, Kultur' })
})
