/** The plan's budgets as a workbook: a sheet for each, and one for what hangs on their figures. */
import type { FrozenPlan } from '@samplan/domain'
import writeXlsxFile from 'write-excel-file/universal'
import { budgetsIn } from '../sheet/budgetsIn.ts'
import { createLineNotes, hasMarks } from '../sheet/lineNotes.ts'
import { budgetTitle } from '../sheet/names.ts'
import { sheetColumns } from '../sheet/sheetColumns.ts'
import type { SheetWords } from '../sheet/sheetWords.ts'
import { repack } from '../zip/repack.ts'
import { budgetSheet, budgetWidths } from './budgetSheet.ts'
import { textCell, type SheetRow } from './cells.ts'
import { FOOTNOTE_WIDTHS, footnoteSheet } from './footnoteSheet.ts'
import { printSetup } from './printSetup.ts'
import { sheetNames } from './sheetNames.ts'
import { storeResults } from './storeResults.ts'
import { withHeights } from './withHeights.ts'

interface Page {
  readonly title: string
  readonly rows: readonly SheetRow[]
  readonly widths: readonly number[]
  /** Columns at the left that stay when the others are scrolled. */
  readonly sticky: number
}

/**
 * Office Open XML. The same plan gives the same bytes; without a budget, one sheet that says so.
 *
 * @param mark what the paper is ("Arbetsmaterial · 26 november 2026"), at the head of each printed page
 */
export async function renderXlsx(plan: FrozenPlan, words: SheetWords, mark = ''): Promise<Uint8Array> {
  const pages = pagesOf(plan, words)
  const names = sheetNames(pages.map(({ title }) => title))
  const sheets = pages.map(({ rows, widths, sticky }, index) => ({
    sheet: names[index] ?? '',
    data: withHeights(rows, widths),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: sticky,
    orientation: 'landscape' as const,
  }))
  const written = await writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [storeResults(pages), printSetup(names, mark)],
  }).toBlob()
  return repack(new Uint8Array(await written.arrayBuffer()))
}

function pagesOf(plan: FrozenPlan, words: SheetWords): Page[] {
  const [budgets, columns] = [budgetsIn(plan), sheetColumns(plan)]
  const notesOn = createLineNotes(budgets, words)
  const pages = budgets.map((budget) => ({
    title: budgetTitle(budget, words),
    rows: budgetSheet(budget, columns, words, notesOn),
    widths: budgetWidths(columns, hasMarks(budget, notesOn)),
    sticky: 2,
  }))
  const notes = footnoteSheet(plan, budgets, words)
  if (notes !== null) pages.push({ title: words.footnotes, rows: notes, widths: FOOTNOTE_WIDTHS, sticky: 0 })
  if (pages.length > 0) return pages
  return [{ title: words.table, rows: [[textCell(words.noBudget)]], widths: [48], sticky: 0 }]
}
