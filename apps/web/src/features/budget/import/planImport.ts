/** What taking a file in would change: decided before anything is done, so that it can be looked at and parts left out. */
import {
  amountIn,
  type Amount,
  type Budget,
  type BudgetLine,
  type ColumnId,
  type ErrorCode,
  type GroupId,
  type LineId,
} from '@samplan/domain'
import {
  numberStyle,
  unclearCell,
  withAnswer,
  type Meaning,
  type NumberStyle,
} from '../clipboard/numberStyle.ts'
import { isSameAmount } from '../model/entry.ts'
import type { ColumnRole, Mapping } from './columnRoles.ts'
import { lineFinder, type Found } from './lineFinder.ts'
import { readAmount, type ReadAmount } from './readAmount.ts'
import type { Sheet, SheetRow } from './sheet.ts'

export interface CellChange {
  readonly columnId: ColumnId
  readonly from: Amount
  readonly to: Amount
  /** Why the amount could not be read; it is then kept as the file has it. */
  readonly code: ErrorCode | null
  readonly isFormula: boolean
}

interface FileRow {
  /** From 1, as a spreadsheet numbers them. */
  readonly row: number
  readonly code: string
  readonly label: string
  readonly cells: readonly CellChange[]
}

export interface ChangedRow extends FileRow {
  readonly line: BudgetLine
}

export interface NewRow extends FileRow {
  readonly groupId: GroupId
}

interface UnrecognisedRow {
  readonly row: number
  readonly words: string
  /** No name; several lines fit; a line that an earlier row has taken; nowhere to put it. */
  readonly why: 'nameless' | 'several' | 'again' | 'no-group'
}

/** A cell that is left alone, and why. */
interface LeftCell {
  readonly row: number
  readonly words: string
  readonly columnId: ColumnId
  readonly code: ErrorCode
}

export interface ImportPlan {
  readonly changed: readonly ChangedRow[]
  readonly added: readonly NewRow[]
  readonly unrecognised: readonly UnrecognisedRow[]
  readonly left: readonly LeftCell[]
  /** Rows that say what the budget says. */
  readonly same: number
  /** Sums and headings. */
  readonly passed: number
  /** A number that can be read in two ways, where its column does not say which. */
  readonly unclear: string | null
}

export interface ImportChoice {
  readonly mapping: Mapping
  /** How unclear numbers are to be read, once somebody has said. */
  readonly meaning: Meaning | null
  /** What is typed for "deliberately empty". */
  readonly noneWord: string
}

type Writable<Plan> = {
  -readonly [Key in keyof Plan]: Plan[Key] extends readonly (infer Item)[] ? Item[] : Plan[Key]
}

export function planImport(sheet: Sheet, budget: Budget, choice: ImportChoice): ImportPlan {
  const { mapping, meaning } = choice
  const body = sheet.rows.slice(mapping.head === null ? 0 : mapping.head + 1)
  const first = sheet.rows.length - body.length + 1
  const styles = mapping.roles.map((_, index) => withAnswer(numberStyle(textsIn(body, index)), meaning))
  const plan: Writable<ImportPlan> = {
    changed: [],
    added: [],
    unrecognised: [],
    left: [],
    same: 0,
    passed: 0,
    unclear: unclearIn(body, mapping.roles, styles),
  }
  const finder = lineFinder(budget)
  const taken = new Set<LineId>()
  for (const [index, row] of body.entries()) {
    const read = readRow(row, first + index, styles, choice, plan.left)
    if (read.code === '' && read.label === '' && read.amounts.length === 0) continue
    takeRow(plan, read, finder.find(read, read.amounts.length > 0), taken)
  }
  return plan
}

function takeRow(plan: Writable<ImportPlan>, read: ReadRow, found: Found, taken: Set<LineId>): void {
  const { row, code, label } = read
  const words = [code, label].filter(Boolean).join(' ')
  switch (found.kind) {
    case 'passed':
      plan.passed += 1
      return
    case 'unknown':
      plan.unrecognised.push({ row, words, why: found.why })
      return
    case 'new':
      plan.added.push({ row, code, label, groupId: found.groupId, cells: read.amounts.map(fromNothing) })
      return
    case 'line': {
      if (taken.has(found.line.id)) {
        plan.unrecognised.push({ row, words, why: 'again' })
        return
      }
      taken.add(found.line.id)
      const cells = read.amounts.flatMap((amount) => changeOf(found.line, amount))
      if (cells.length === 0) plan.same += 1
      else plan.changed.push({ row, code, label, line: found.line, cells })
      return
    }
    default:
      found satisfies never
  }
}

interface PlacedAmount extends ReadAmount {
  readonly columnId: ColumnId
}

function changeOf(line: BudgetLine, { columnId, amount, code, isFormula }: PlacedAmount): CellChange[] {
  const from = amountIn(line, columnId)
  return isSameAmount(from, amount) ? [] : [{ columnId, from, to: amount, code, isFormula }]
}

const fromNothing = ({ columnId, amount, code, isFormula }: PlacedAmount): CellChange => ({
  columnId,
  from: { kind: 'unknown', typed: null },
  to: amount,
  code,
  isFormula,
})

interface ReadRow {
  readonly row: number
  readonly code: string
  readonly label: string
  readonly amounts: readonly PlacedAmount[]
}

function readRow(
  cells: SheetRow,
  row: number,
  styles: readonly NumberStyle[],
  { mapping: { roles, unit }, noneWord }: ImportChoice,
  left: LeftCell[],
): ReadRow {
  const textOf = (kind: 'code' | 'label') =>
    cells[roles.findIndex((role) => role.kind === kind)]?.text.trim() ?? ''
  const [code, label] = [textOf('code'), textOf('label')]
  const amounts = roles.flatMap((role, index): PlacedAmount[] => {
    const [cell, style] = [cells[index], styles[index]]
    if (role.kind !== 'amount' || !cell || !style) return []
    const read = readAmount(cell, style, unit, noneWord)
    if (read.amount) return [{ ...read, columnId: role.columnId }]
    if (read.code)
      left.push({
        row,
        words: [code, label].filter(Boolean).join(' '),
        columnId: role.columnId,
        code: read.code,
      })
    return []
  })
  return { row, code, label, amounts }
}

const textsIn = (rows: readonly SheetRow[], index: number): string[] =>
  rows.flatMap((row) => (row[index]?.isNumber === false ? row[index].text : []))

function unclearIn(
  rows: readonly SheetRow[],
  roles: readonly ColumnRole[],
  styles: readonly NumberStyle[],
): string | null {
  for (const [index, role] of roles.entries()) {
    const style = styles[index]
    const cell = role.kind === 'amount' && style ? unclearCell(textsIn(rows, index), style) : null
    if (cell !== null) return cell
  }
  return null
}
