/** A memo is lines of text: an empty line parts two paragraphs, and a line that begins with "- " is an item. */
export type MemoPart =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'items'; readonly items: readonly string[] }

export function memoParts(text: string): MemoPart[] {
  return text
    .split(/\n\s*\n/u)
    .flatMap((piece) => partsOf(piece.split('\n').filter((line) => line.trim() !== '')))
}

function partsOf(lines: readonly string[]): MemoPart[] {
  const parts: MemoPart[] = []
  for (const line of lines) {
    const item = /^\s*[-–•]\s+(?<text>.*)$/u.exec(line)?.groups?.['text']
    const last = parts.at(-1)
    if (item === undefined) {
      if (last?.kind === 'paragraph') parts.splice(-1, 1, { ...last, lines: [...last.lines, line] })
      else parts.push({ kind: 'paragraph', lines: [line] })
    } else if (last?.kind === 'items') parts.splice(-1, 1, { ...last, items: [...last.items, item] })
    else parts.push({ kind: 'items', items: [item] })
  }
  return parts
}
