import { formatKronor, type Budget, type Footnote, type FootnotePart } from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import type { PaperFootnote } from './paper.ts'

export const setFootnotes = (budget: Budget, context: PaperContext): PaperFootnote[] =>
  budget.footnotes.map((note) => ({
    mark: note.mark.endsWith(')') ? note.mark : `${note.mark})`,
    text: note.text,
    isLoose: !hangsOnCell(note, budget, context),
    parts: note.parts.map((part) => setPart(part, context)),
  }))

function hangsOnCell({ lineId, columnId }: Footnote, budget: Budget, { columns }: PaperContext): boolean {
  const hasLine = budget.groups.some(({ lines }) => lines.some(({ id }) => id === lineId))
  return hasLine && (columnId === null || columns.some(({ id }) => id === columnId))
}

function setPart(
  { decidedBy, decision, fundedFrom, items, statedTotal }: FootnotePart,
  { words }: PaperContext,
): PaperFootnote['parts'][number] {
  return {
    source: [decidedBy, decision, fundedFrom].filter((fact) => fact !== null).join(', '),
    items: items.map(({ label, kronor }) => ({
      label,
      amount: kronor === null ? words.unknown : formatKronor(kronor),
    })),
    total: statedTotal === null ? null : { label: words.sum, amount: formatKronor(statedTotal) },
  }
}
