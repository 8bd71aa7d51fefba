/** Tables as Word keeps them: widths fixed, a head that stands again on each page, a description for who cannot see it. */
import {
  BorderStyle,
  BuilderElement,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalMergeType,
  WidthType,
  XmlComponent,
  type IShadingAttributesProperties,
} from 'docx'
import { HAIRLINE, INK } from './look.ts'
import { CELL_PADDING } from './measures.ts'
import type { Place, Written } from './place.ts'

export interface GridCell {
  readonly children: readonly Written[]
  readonly span?: number
  /** Of a cell that reaches over several rows: its first row, or one below. */
  readonly merge?: 'first' | 'below'
  readonly shading?: IShadingAttributesProperties
  /** Text that runs upwards, for long heads of narrow columns. */
  readonly upwards?: boolean
  /** Line above. */
  readonly above?: keyof typeof LINES
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  /** Stands again on each page; only the first rows can. */
  readonly head?: boolean
  /** At least so high, in twips: text that runs upwards has no height of its own. */
  readonly height?: number
  /** Not divided at the foot of a page; as rows without lines between the columns always are. */
  readonly whole?: boolean
}

export interface Grid {
  /** Of the columns, in twips. */
  readonly widths: readonly number[]
  readonly rows: readonly GridRow[]
  /** For who cannot see it: what the table is. */
  readonly title: string
  readonly description?: string
  readonly lines: 'rows' | 'all'
  readonly firstColumnIsHead: boolean
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const LIGHT = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE } as const
const LINES = {
  none: NONE,
  ink: { style: BorderStyle.SINGLE, size: 6, color: INK },
  thick: { style: BorderStyle.SINGLE, size: 12, color: INK },
} as const

export function makeTable(grid: Grid, { indent }: Pick<Place, 'indent'>): Table {
  const { rows, lines, title, description = '', firstColumnIsHead } = grid
  const widths = lines === 'all' ? grid.widths : outset(grid.widths)
  const outer = lines === 'all' ? LIGHT : NONE
  return new DescribedTable(
    {
      columnWidths: widths,
      width: { size: sum(widths), type: WidthType.DXA },
      indent: { size: indent + (lines === 'all' ? 0 : -CELL_PADDING), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: {
        left: CELL_PADDING,
        right: CELL_PADDING,
        top: 28,
        bottom: 28,
        marginUnitType: WidthType.DXA,
      },
      borders: {
        top: outer,
        left: outer,
        right: outer,
        bottom: LIGHT,
        insideHorizontal: LIGHT,
        insideVertical: outer,
      },
      tableLook: {
        firstRow: rows[0]?.head === true,
        firstColumn: firstColumnIsHead,
        noHBand: true,
        noVBand: true,
      },
      rows: rows.map((row) => makeRow(row, lines, widths)),
    },
    title,
    description,
  )
}

function makeRow(row: GridRow, lines: Grid['lines'], widths: readonly number[]): TableRow {
  const { cells, head = false, height, whole = lines === 'rows' } = row
  let column = 0
  return new TableRow({
    ...(head ? { tableHeader: true } : {}),
    ...(whole ? { cantSplit: true } : {}),
    ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: cells.map((cell) => {
      const width = sum(widths.slice(column, column + (cell.span ?? 1)))
      column += cell.span ?? 1
      return makeCell(cell, width, head && lines === 'rows')
    }),
  })
}

function makeCell(cell: GridCell, width: number, inHead: boolean): TableCell {
  const { children, span = 1, merge, shading, upwards = false, above } = cell
  const borders = { ...(inHead ? { bottom: LINES.ink } : {}), ...(above ? { top: LINES[above] } : {}) }
  return new TableCell({
    children: endedByText(children),
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(merge
      ? { verticalMerge: merge === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
    ...(shading ? { shading } : {}),
    ...(upwards ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  })
}

/** Word takes a document for damaged in which a cell ends by a table, or has nothing in it. */
const endedByText = (children: readonly Written[]): Written[] =>
  children.at(-1) instanceof Paragraph ? [...children] : [...children, new Paragraph({ style: 'TableText' })]

/** Title and description are the last of a table's properties (ECMA-376, CT_TblPr); the library has no words for them. */
class DescribedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], title: string, description: string) {
    super(options)
    const properties: unknown = this.root[0]
    if (!(properties instanceof XmlComponent)) throw new Error('A table begins with its properties')
    properties.addChildElement(textElement('w:tblCaption', title))
    if (description !== '') properties.addChildElement(textElement('w:tblDescription', description))
  }
}

const textElement = (name: string, value: string): XmlComponent =>
  new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } })

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0)

/** Without lines at its sides, a table's text stands under the text above: the room of its outer cells hangs out. */
const outset = (widths: readonly number[]): number[] =>
  widths.map(
    (width, x) => width + (x === 0 ? CELL_PADDING : 0) + (x === widths.length - 1 ? CELL_PADDING : 0),
  )

/** Shares of a width, as whole twips that make the whole. */
export function shares(width: number, parts: readonly number[]): number[] {
  const whole = sum(parts)
  const floors = parts.map((part) => Math.floor((width * part) / whole))
  return floors.map((floor, index) => (index === 0 ? floor + width - sum(floors) : floor))
}
