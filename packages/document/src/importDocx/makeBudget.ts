/** A proposed budget as a block, with the columns that the whole plan shares. */
import {
  columnIdSchema,
  groupIdSchema,
  lineIdSchema,
  type Budget,
  type BudgetColumn,
  type ColumnId,
  type StatedRow,
} from '@samplan/domain'
import { newBlockId, type DocxContext } from './docxContext.ts'
import type { ProposedBudget, ProposedColumn, ProposedLine } from './proposeBudget.ts'

/** Adds to `columns` those that no table before had. */
export function makeBudget(
  context: DocxContext,
  proposed: ProposedBudget,
  title: string,
  columns: BudgetColumn[],
): Budget {
  const ids = proposed.columns.map((column) => columnFor(context, column, columns))
  return {
    type: 'budget',
    id: newBlockId(context),
    title,
    groups: proposed.groups.map(({ side, title: name, lines, statedTotal }) => ({
      id: groupIdSchema.parse(context.newId()),
      side,
      title: name,
      lines: lines.map((line) => ({
        id: lineIdSchema.parse(context.newId()),
        code: line.code,
        label: line.label,
        explanation: null,
        amounts: amountsOf(line, ids),
        conflicts: [],
        nature: /^(?:balanserat |ackumulerat )?överskott\b/iu.test(line.label) ? 'carriedIn' : 'ordinary',
        pairedLineId: null,
        carriedFrom: [],
      })),
      statedTotal: statedTotal === null ? null : statedRow(statedTotal, ids),
    })),
    statedResult: proposed.statedResult === null ? null : statedRow(proposed.statedResult, ids),
    footnotes: [],
    takenRequests: [],
    reconciliation: null,
  }
}

function columnFor({ newId }: DocxContext, wanted: ProposedColumn, columns: BudgetColumn[]): ColumnId {
  const known = columns.find(
    ({ kind, year, label }) => kind === wanted.kind && year === wanted.year && label === wanted.label,
  )
  if (known !== undefined) return known.id
  const id = columnIdSchema.parse(newId())
  columns.push({ id, ...wanted })
  return id
}

/** A line without any amount has none yet; an empty cell beside an amount is empty on purpose. */
function amountsOf(
  { amounts }: ProposedLine,
  ids: readonly ColumnId[],
): Budget['groups'][number]['lines'][number]['amounts'] {
  if (amounts.every(({ kind }) => kind === 'none')) return {}
  return Object.fromEntries(
    ids.flatMap((id, index) => {
      const amount = amounts[index]
      return amount === undefined ? [] : [[id, amount]]
    }),
  )
}

const statedRow = ({ label, amounts }: ProposedLine, ids: readonly ColumnId[]): StatedRow => ({
  label,
  amounts: Object.fromEntries(
    ids.flatMap((id, index) => {
      const amount = amounts[index]
      return amount?.kind === 'known' ? [[id, amount.kronor]] : []
    }),
  ),
})
