import { blockIdSchema, sectionIdSchema } from '@samplan/domain'
import { expect, it } from 'vitest'
import { referenceText } from './referenceText.ts'
import { translatorFor } from './translate.ts'

const swedish = translatorFor('sv')
const blockId = blockIdSchema.parse('b')
const section = (number: string | null, title: string) =>
  ({ kind: 'section', sectionId: sectionIdSchema.parse('s'), number, title }) as const

it('calls a section by its number, an appendix by its own, and what has none by its title', () => {
  const words = [section('2.1', 'Skola'), section('Bilaga 1', 'Budget'), section(null, 'Förord')].map(
    (each) => referenceText(each, swedish),
  )
  expect(words).toEqual(['avsnitt 2.1', 'Bilaga 1', '”Förord”'])
})

it('calls figures, goals, lines and notes as they are called where they stand', () => {
  expect(
    [
      { kind: 'figure', blockId, number: 3, caption: 'Så styrs vi' } as const,
      { kind: 'figure', blockId, number: null, caption: '' } as const,
      { kind: 'note', blockId, number: 7 } as const,
      { kind: 'line', blockId, code: '141', label: 'Trafik' } as const,
      { kind: 'line', blockId, code: null, label: 'Hyror' } as const,
      { kind: 'overarchingGoal', ordinal: 2, text: 'Växa' } as const,
      { kind: 'block', blockId, type: 'goal', text: 'ord '.repeat(40) } as const,
      null,
    ].map((each) => referenceText(each, swedish)),
  ).toEqual([
    'figur 3',
    'ett ställe utan namn',
    '7',
    '141 Trafik',
    'Hyror',
    'övergripande mål 2',
    `”${'ord '.repeat(13)}ord…”`,
    '[hänvisning saknas]',
  ])
})
