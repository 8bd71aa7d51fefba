import { listDraft, paragraphDraft } from '@samplan/domain/testing'
import { describe, expect, it } from 'vitest'
import { comparePlans } from './comparePlans.ts'
import { asAnother, differences, frozen, withBlocks } from './testing/plans.ts'

const TEXT = 'Kommunerna arbetar tillsammans för en god hälsa i hela länet.'

const blocksOf = (comparison: ReturnType<typeof comparePlans>) =>
  comparison.sections.flatMap(({ blocks }) => blocks)

const cell = (text: string, id: string) => ({
  header: false,
  colspan: 1,
  rowspan: 1,
  content: [paragraphDraft(text, id)],
})
const table = (rows: readonly (readonly string[])[]) => ({
  type: 'table' as const,
  id: 't',
  rows: rows.map((texts, row) => ({
    cells: texts.map((text, column) => cell(text, `cell-${row}-${column}`)),
  })),
})

describe('running text', () => {
  it('has its words inserted and deleted in place', () => {
    const comparison = comparePlans(
      withBlocks([paragraphDraft(TEXT)]),
      withBlocks([paragraphDraft(TEXT.replace('god', 'mycket bättre'))]),
    )
    expect(differences(comparison)).toEqual({
      'text.inserted': 2,
      'text.deleted': 1,
      'sections.changed': 1,
    })
  })

  it('that another plan has in another section has moved there', () => {
    const sections = (first: string[], second: string[]) =>
      frozen({
        sections: [first, second].map((texts, section) => ({
          blocks: texts.map((text, index) => paragraphDraft(text, `p-${section}-${index}`)),
        })),
      })
    const comparison = comparePlans(sections([TEXT], []), asAnother(sections([], [TEXT])))
    expect(blocksOf(comparison)).toMatchObject([
      { status: 'left' },
      { status: 'same', move: { kind: 'section', from: { title: 'Avsnitt 1' } } },
    ])
  })

  it('in bold, or as a heading, is told as another form', () => {
    const plain = paragraphDraft(TEXT)
    const heading = { ...plain, type: 'heading' as const, level: 2 as const }
    const strong = {
      ...plain,
      content: [{ type: 'text' as const, text: TEXT, marks: [{ type: 'bold' as const }] }],
    }
    for (const other of [heading, strong])
      expect(blocksOf(comparePlans(withBlocks([plain]), withBlocks([other])))).toMatchObject([
        { status: 'changed', restyled: true, pieces: [{ kind: 'kept', text: TEXT }] },
      ])
  })
})

it('lists are compared item by item, and say what has moved', () => {
  const before = listDraft(['Läsa', 'Skriva', 'Räkna'])
  const [read, write, count] = before.items
  if (!read || !write || !count) throw new Error('three items')
  const items = [count, read, { content: [paragraphDraft('Skriva och tala', 'list-2')] }]
  const [list] = blocksOf(comparePlans(withBlocks([before]), withBlocks([{ ...before, items }])))
  expect(list).toMatchObject({
    type: 'list',
    status: 'changed',
    items: [
      { status: 'same', moved: true },
      { status: 'same', moved: false },
      { status: 'changed', moved: false },
    ],
  })
})

it('tables are compared row by row and cell by cell', () => {
  const before = table([
    ['År', 'Antal'],
    ['2025', '9'],
  ])
  const after = table([
    ['År', 'Antal'],
    ['2025', '10'],
    ['2026', '12'],
  ])
  expect(blocksOf(comparePlans(withBlocks([before]), withBlocks([after])))).toMatchObject([
    {
      type: 'table',
      rows: [
        { status: 'same' },
        { status: 'changed', cells: [{ status: 'same' }, { status: 'changed' }] },
        { status: 'added' },
      ],
    },
  ])
})
