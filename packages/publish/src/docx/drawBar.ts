import { LineRuleType, Paragraph, ShadingType } from 'docx'
import type { Place } from './place.ts'

/** An empty line with a ground, indented from the right by what is missing of the longest. */
export function drawBar(share: number, length: number, { book }: Place): Paragraph {
  const right = Math.round(length * (1 - Math.min(1, Math.max(0.01, share))))
  return new Paragraph({
    style: 'TableText',
    indent: { right },
    spacing: { line: 200, lineRule: LineRuleType.EXACT, before: 50, after: 30 },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: book.look.accent },
  })
}
