import type { Footnote, LineId } from '@samplan/domain'

export type MarksByColumn = ReadonlyMap<string, string>

/** Which marks stand in which cells: by line, then by column. */
export function footnoteMarks(footnotes: readonly Footnote[]): ReadonlyMap<LineId, MarksByColumn> {
  const lines = new Map<LineId, Map<string, string>>()
  for (const { lineId, columnId, mark } of footnotes) {
    if (lineId === null || columnId === null) continue
    const marks = lines.get(lineId) ?? new Map<string, string>()
    lines.set(lineId, marks.set(columnId, [marks.get(columnId), mark].filter(Boolean).join(' ')))
  }
  return lines
}
