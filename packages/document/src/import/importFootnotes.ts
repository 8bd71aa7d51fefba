import { footnoteIdSchema, type Footnote, type FootnotePart } from '@samplan/domain'
import type { BudgetFile, FootnoteFile } from './budgetFile.ts'
import { kronorOf, type BudgetContext } from './budgetContext.ts'
import { report, resolve } from './importContext.ts'

type PartFile = NonNullable<FootnoteFile['parts']>[number]

/** A cell of the file's table that carries a footnote's mark. */
interface MarkedCell {
  readonly mark: string
  readonly line: string
  readonly column: string | null
  readonly path: string
}

export function importFootnotes(table: BudgetContext, file: BudgetFile): Footnote[] {
  const cells = markedCells(file)
  return (file.footnotes ?? []).map((footnote, index) =>
    importFootnote(table, footnote, cells, `budget.footnotes[${index}]`),
  )
}

function markedCells({ groups }: BudgetFile): MarkedCell[] {
  return (groups ?? []).flatMap(({ lines }, group) =>
    lines.flatMap(({ id, footnotes }, line) =>
      (footnotes ?? []).map(({ mark, column }, index) => ({
        mark,
        line: id,
        column: column ?? null,
        path: `budget.groups[${group}].lines[${line}].footnotes[${index}]`,
      })),
    ),
  )
}

/** A footnote hangs on one cell: the first with its mark, else the line that its money is said to be in. */
function importFootnote(
  table: BudgetContext,
  file: FootnoteFile,
  cells: readonly MarkedCell[],
  path: string,
): Footnote {
  const { context, columns, lines } = table
  const [cell, ...others] = cells.filter(({ mark }) => mark === file.mark)
  for (const other of others) report(context, other.path, 'plain-field')
  const line = cell?.line ?? file.parts?.find(({ includedInLine }) => includedInLine)?.includedInLine
  return {
    id: footnoteIdSchema.parse(context.newId()),
    mark: file.mark,
    lineId: resolve(context, lines, [line], path)[0] ?? null,
    columnId: resolve(context, columns, [cell?.column], path)[0] ?? null,
    text: file.text,
    parts: (file.parts ?? []).map((part) => importPart(table, part)),
  }
}

function importPart({ kronorPerUnit }: BudgetContext, part: PartFile): FootnotePart {
  return {
    decidedBy: part.decidedBy ?? null,
    decision: part.decision ?? null,
    fundedFrom: part.fundedFrom ?? null,
    fromLine: typeof part.includedInLine === 'string',
    items: (part.items ?? []).map(({ label, amount }) => ({
      label,
      kronor: kronorOf(amount, kronorPerUnit),
    })),
    statedTotal: kronorOf(part.statedTotal, kronorPerUnit),
  }
}
