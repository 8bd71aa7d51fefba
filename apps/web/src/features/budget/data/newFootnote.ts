import type { ColumnId, Footnote, FootnoteId, LineId } from '@samplan/domain'

/** An empty footnote with a mark that no other has: `*`, `**`, … as the documents mark them. */
export function newFootnote(
  id: FootnoteId,
  others: readonly Pick<Footnote, 'mark'>[],
  lineId: LineId | null,
  columnId: ColumnId | null,
): Footnote {
  const taken = new Set(others.map(({ mark }) => mark))
  let mark = '*'
  while (taken.has(mark)) mark += '*'
  return { id, mark, lineId, columnId, text: '', parts: [newPart()] }
}

export const newPart = (): Footnote['parts'][number] => ({
  decidedBy: null,
  decision: null,
  fundedFrom: null,
  fromLine: true,
  items: [{ label: '', kronor: null }],
  statedTotal: null,
})
