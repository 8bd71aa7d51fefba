/** Lines of text as nodes: an empty line parts two paragraphs, "- " or "• " begins an item, "1. " a numbered one. */
import type { PaperInline, PaperNode } from './paper.ts'

export function readLines(text: string): PaperNode[] {
  const nodes: PaperNode[] = []
  let lines: Line[] = []
  const end = (): void => {
    const [first] = lines
    if (first) nodes.push(nodeOf(first, lines))
    lines = []
  }
  for (const line of text.split(/\r\n?|\n/u).map(readLine)) {
    const [first] = lines
    if (line.text === '' || (first && first.kind !== line.kind && line.kind !== 'text')) end()
    else if (first && first.kind !== 'text' && line.kind === 'text') end()
    if (line.text !== '') lines.push(line)
  }
  end()
  return nodes
}

interface Line {
  readonly kind: 'text' | 'item' | 'numbered'
  readonly number: number
  readonly text: string
}

function readLine(line: string): Line {
  const [, mark = '', text = ''] = /^\s*([-•*–]\s+|\d{1,4}[.)]\s+)?(.*?)\s*$/u.exec(line) ?? []
  if (mark === '') return { kind: 'text', number: 0, text }
  const number = Number.parseInt(mark, 10)
  return Number.isNaN(number) ? { kind: 'item', number: 1, text } : { kind: 'numbered', number, text }
}

function nodeOf(first: Line, lines: readonly Line[]): PaperNode {
  if (first.kind === 'text') return { kind: 'paragraph', content: joined(lines) }
  return {
    kind: 'list',
    ordered: first.kind === 'numbered',
    start: first.number,
    items: lines.map((line) => [{ kind: 'paragraph', content: joined([line]) }]),
  }
}

const joined = (lines: readonly Line[]): PaperInline[] =>
  lines.flatMap(({ text }, index) => [
    ...(index > 0 ? [{ kind: 'break' as const }] : []),
    { kind: 'text' as const, text, bold: false, italic: false, href: null },
  ])
