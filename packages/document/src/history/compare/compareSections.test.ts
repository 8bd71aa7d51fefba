import type { Block, Inline } from '@samplan/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyBlock } from '../../blocks/emptyBlock.ts'
import { blockId, rowId } from '../../testing/ids.ts'
import { arbitraryMoments } from '../testing/arbitraryMoments.ts'
import { sideOf } from '../testing/sideOf.ts'
import { compareSections } from './compareSections.ts'
import { countChanges } from './countChanges.ts'

const bold = { type: 'bold' } as const
const text = (words: string, marks: Extract<Inline, { type: 'text' }>['marks'] = []): Inline => ({
  type: 'text',
  text: words,
  marks,
})
const paragraph = (id: string, ...content: Inline[]): Block => ({
  type: 'paragraph',
  id: blockId(id),
  content,
})

/** "kept", "+inserted+", "-deleted-", "~restyled~" in one line a paragraph. */
function written(before: Block[], after: Block[]): string[] {
  const signs = { kept: '', inserted: '+', deleted: '-', restyled: '~' }
  return compareSections(before, after).flatMap((entry) => {
    if (entry.kind !== 'changed' || entry.change.type !== 'text') return [entry.kind]
    return entry.change.pieces
      .map(({ kind, content }) => {
        const words = content.map((inline) => (inline.type === 'text' ? inline.text : '⏎')).join('')
        return `${signs[kind]}${words}${signs[kind]}`
      })
      .join('')
  })
}

describe('any two moments', () => {
  test('are what the comparison says of either side', () => {
    fc.assert(
      fc.property(arbitraryMoments, ({ before, after }) => {
        const comparison = compareSections(before, after)
        const isSame = comparison.length === 0
        expect(isSame ? before : sideOf(comparison, 'after')).toEqual(after)
        expect(isSame ? after : sideOf(comparison, 'before')).toEqual(before)
      }),
    )
  })

  test('are the same where nothing differs', () => {
    fc.assert(
      fc.property(arbitraryMoments, ({ before }) => {
        expect(compareSections(before, structuredClone(before))).toEqual([])
      }),
    )
  })
})

test.each([
  ['Vi åker till Malmö.', 'Vi åker snabbt till Malmö.', 'Vi åker +snabbt +till Malmö.'],
  [
    'Kostnaden är 1 200 000 kr per år',
    'Kostnaden är 1 250 000 kr per år',
    'Kostnaden är -1 200 000 kr-+1 250 000 kr+ per år',
  ],
  ['tre små åtgärder', 'fyra stora åtgärder', '-tre små-+fyra stora+ åtgärder'],
  ['delade tjänster och', 'delade tjNya. änster och', 'delade -tjänster-+tjNya. änster+ och'],
  ['enhet B12a', 'enhet B12b', 'enhet -B12a-+B12b+'],
  ['ökar 3,5 %, sedan', 'ökar 4 %, sedan', 'ökar -3,5 %-+4 %+, sedan'],
])('%j → %j', (before, after, expected) => {
  expect(written([paragraph('p', text(before))], [paragraph('p', text(after))])).toEqual([expected])
})

test('other marks on the same words are told apart from other words', () => {
  expect(
    written([paragraph('p', text('ett mål'))], [paragraph('p', text('ett '), text('mål', [bold]))]),
  ).toEqual(['ett ~mål~'])
})

test('a reference that leads elsewhere is another reference, and no restyled one', () => {
  const to = (id: string): Inline => ({ type: 'reference', to: { kind: 'block', id: blockId(id) } })
  const before = paragraph('p', text('se '), to('here'), text(' och '), to('both'))
  const after = paragraph('p', text('se '), to('there'), text(' och '), to('both'))
  const [entry] = compareSections([before], [after])
  expect(entry).toMatchObject({
    change: {
      pieces: [
        { kind: 'kept', content: [text('se ')] },
        { kind: 'deleted', content: [to('here')] },
        { kind: 'inserted', content: [to('there')] },
        { kind: 'kept', content: [text(' och '), to('both')] },
      ],
    },
  })
})

test('rows are told apart by who they are, field by field', () => {
  const person = (id: string, name: string, party: string | null = null) => ({
    id: rowId(id),
    name,
    party,
    role: null,
    municipality: null,
  })
  const roster = (...rows: ReturnType<typeof person>[]): Block => ({
    ...emptyBlock('roster', blockId('roster')),
    rows,
  })
  const comparison = compareSections(
    [roster(person('a', 'Anna Ek'), person('b', 'Bo Al'))],
    [roster(person('a', 'Anna Ek', 'S'), person('c', 'Cia Lind Gran'))],
  )
  expect(comparison).toMatchObject([
    {
      kind: 'changed',
      change: {
        rows: [
          { kind: 'changed', change: { fields: [{ field: 'party', before: null, after: 'S' }] } },
          { kind: 'inserted', item: { name: 'Cia Lind Gran' } },
          { kind: 'deleted', item: { name: 'Bo Al' } },
        ],
      },
    },
  ])
  expect(countChanges(comparison)).toEqual({ inserted: 3, deleted: 2, fields: 1, amounts: 0 })
})

test('what moved is neither deleted nor inserted', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => paragraph(id, text(id)))
  if (!a || !b || !c) throw new Error('three')
  const comparison = compareSections([a, b, c], [c, a, b])
  expect(comparison.map((entry) => [entry.kind, 'hasMoved' in entry && entry.hasMoved])).toEqual([
    ['kept', true],
    ['kept', false],
    ['kept', false],
    ['left', false],
  ])
  expect(countChanges(comparison)).toEqual({ inserted: 0, deleted: 0, fields: 0, amounts: 0 })
})

test('counts words and not letters', () => {
  const counts = countChanges(
    compareSections(
      [paragraph('p', text('Vi bygger en skola.')), paragraph('q', text('Borta helt'))],
      [paragraph('p', text('Vi bygger två nya skolor.'))],
    ),
  )
  expect(counts).toEqual({ inserted: 3, deleted: 4, fields: 0, amounts: 0 })
})
