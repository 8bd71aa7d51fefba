import { describe, expect, it } from 'vitest'
import { blockIdSchema } from '../ids.ts'
import type { Paragraph, Prose } from './prose.ts'
import { inlineText, proseText, proseTexts } from './proseText.ts'

const id = blockIdSchema.parse('x')
const paragraph = (text: string): Paragraph => ({
  type: 'paragraph',
  id,
  content: [{ type: 'text', text, marks: [] }],
})

describe('proseTexts', () => {
  it('reads every paragraph, however deep', () => {
    const inner: Prose = { type: 'list', id, ordered: true, start: 1, items: [{ content: [paragraph('b')] }] }
    const quote: Prose = { type: 'quote', id, attribution: 'Någon', content: [paragraph('a'), inner] }
    const cell = { header: false, colspan: 1, rowspan: 1, content: [paragraph('c')] }
    const table: Prose = { type: 'table', id, rows: [{ cells: [cell, { ...cell, content: [quote] }] }] }
    expect(proseTexts(table)).toEqual(['c', 'a', 'b'])
    expect(proseText(quote)).toBe('a\nb')
    expect(proseTexts({ type: 'rule', id })).toEqual([])
  })

  it('joins marked text and keeps line breaks', () => {
    const content = [
      { type: 'text', text: 'Mål ', marks: [] },
      { type: 'text', text: 'nu', marks: [{ type: 'bold' }] },
      { type: 'break' },
      { type: 'text', text: 'sedan', marks: [] },
    ] satisfies Paragraph['content']
    expect(inlineText(content)).toBe('Mål nu\nsedan')
  })
})
