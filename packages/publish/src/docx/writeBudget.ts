/** A budget: the head stands again on each page, figures under each other, notes at the foot of their page. */
import { Paragraph } from 'docx'
import type { PaperBudget, PaperBudgetLine, PaperFigure, PaperSum } from '../paper/paper.ts'
import { cellParagraph, textCell } from './cellText.ts'
import { MUTED } from './look.ts'
import { makeTable, type GridCell, type GridRow } from './makeTable.ts'
import { CELL_PADDING } from './measures.ts'
import { placed } from './placed.ts'
import { gap, type Book, type Place, type Written } from './place.ts'
import { writeFootnote, writeLooseNote } from './writeFootnote.ts'
import { writeText } from './writeText.ts'

interface Setting {
  readonly budget: PaperBudget
  readonly book: Book
  /** In half points. */
  readonly size: number
  /** Columns before the figures. */
  readonly labels: number
}

export function writeBudget(budget: PaperBudget, place: Place): Written[] {
  const { title, codeHead, groups, result, unit, footnotes } = budget
  const setting: Setting = {
    budget,
    book: place.book,
    size: sizeFor(budget.figureHeads.length),
    labels: codeHead === null ? 1 : 2,
  }
  const table = makeTable(
    {
      widths: columnWidths(setting, place.width),
      rows: [
        headRow(setting),
        ...groups.flatMap((group) => groupRows(group, setting)),
        sumRow(result, 'thick', setting),
      ],
      title,
      lines: 'rows',
      firstColumnIsHead: codeHead === null,
    },
    place,
  )
  return [
    new Paragraph({ style: 'Caption', children: writeText(title) }),
    table,
    ...(unit === null ? [] : [new Paragraph({ style: 'TableNote', children: writeText(unit) })]),
    ...footnotes.filter(({ isLoose }) => isLoose).flatMap(writeLooseNote),
    gap(),
  ]
}

/** A budget is read across: with many columns it is set smaller. */
function sizeFor(figures: number): number {
  if (figures > 8) return 12
  if (figures > 6) return 14
  return figures > 4 ? 16 : 19
}

function headRow({ budget, size }: Setting): GridRow {
  const { codeHead, lineHead, figureHeads } = budget
  return {
    head: true,
    cells: [
      ...(codeHead === null ? [] : [textCell(codeHead, { style: 'TableHead', size })]),
      textCell(lineHead, { style: 'TableHead', size }),
      ...figureHeads.map((head) => textCell(head, { style: 'TableSumFigure', size, keepNext: true })),
    ],
  }
}

const groupRows = ({ label, lines, sum }: PaperBudget['groups'][number], setting: Setting): GridRow[] => [
  {
    cells: [
      {
        ...textCell(label, { style: 'TableSum', size: setting.size, keepNext: true }),
        span: setting.labels + setting.budget.figureHeads.length,
      },
    ],
  },
  ...lines.map((line, index) => lineRow(line, index === lines.length - 1, setting)),
  sumRow(sum, 'ink', setting),
]

/** @param isLast kept on the page of the sum */
function lineRow(line: PaperBudgetLine, isLast: boolean, setting: Setting): GridRow {
  const { budget, size } = setting
  const format = { style: 'TableText', size, keepNext: isLast } as const
  const codes = budget.codeHead === null ? [] : [textCell(line.code ?? '', format)]
  const label = cellParagraph(
    [...placed(line.anchor, writeText(line.label, { size }), setting.book), ...marks(line.notes, setting)],
    format,
  )
  const below = [...(line.explanation === null ? [] : [line.explanation]), ...line.remarks].map((text) =>
    cellParagraph(writeText(text, { color: MUTED, size: size - 2 }), format),
  )
  return {
    cells: [
      ...codes,
      { children: [label, ...below] },
      ...line.figures.map((figure) => figureCell(figure, 'TableFigure', isLast, setting)),
    ],
  }
}

const sumRow = ({ label, figures }: PaperSum, above: 'ink' | 'thick', setting: Setting): GridRow => ({
  cells: [
    { ...textCell(label, { style: 'TableSum', size: setting.size }), span: setting.labels, above },
    ...figures.map((figure) => ({ ...figureCell(figure, 'TableSumFigure', false, setting), above })),
  ],
})

const figureCell = (
  { text, notes }: PaperFigure,
  style: 'TableFigure' | 'TableSumFigure',
  keepNext: boolean,
  setting: Setting,
): GridCell => textCell(text, { style, size: setting.size, keepNext }, marks(notes, setting))

const marks = (indices: readonly number[], { budget, book }: Setting) =>
  indices.flatMap((index) => {
    const note = budget.footnotes[index]
    return note ? writeFootnote(note, book) : []
  })

/** Of the height of a letter, in twentieths of a point for each half point. */
const REGULAR = 6.6
const BOLD = 7.4
/** Of the table: the name of a line keeps the rest. */
const WIDEST = 0.72
/** In twips: longer codes go on in the next line. */
const MAX_CODE = 1_400

/** As wide as the longest figure; the line's name has what is left. */
function columnWidths({ budget, size }: Setting, width: number): number[] {
  const { codeHead, figureHeads, groups, result } = budget
  const lines = groups.flatMap((group) => group.lines)
  const sums = [...groups.map(({ sum }) => sum), result]
  // A digit is half as wide as it is high; in the fonts that stand in where Calibri is missing, two thirds, and more in bold.
  const wide = (texts: readonly string[], share: number): number =>
    Math.ceil(Math.max(...texts.map(({ length }) => length), 1) * size * share) + 2 * CELL_PADDING
  const figures = figureHeads.map((head, x) => {
    const of = (rows: readonly { readonly figures: readonly PaperFigure[] }[]) =>
      rows.map((row) => row.figures[x]?.text ?? '')
    return Math.max(wide(of(lines), REGULAR), wide([...head.split(/\s/u), ...of(sums)], BOLD))
  })
  const codes =
    codeHead === null
      ? []
      : [Math.min(wide([`${codeHead} `, ...lines.map(({ code }) => code ?? '')], REGULAR), MAX_CODE)]
  const narrow = [...codes, ...figures]
  const taken = narrow.reduce((total, part) => total + part, 0)
  const scale = Math.min(1, (width * WIDEST) / taken)
  const scaled = narrow.map((part) => Math.floor(part * scale))
  const label = width - scaled.reduce((total, part) => total + part, 0)
  return [...scaled.slice(0, codes.length), label, ...scaled.slice(codes.length)]
}
