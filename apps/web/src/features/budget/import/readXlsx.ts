/**
 * A workbook. The library reads the values; what it does not tell, we look up in the sheets beside it: which cells are
 * formulas, and whether the file brings a program along.
 */
import { strFromU8, unzip, type Unzipped } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { judged, LIMITS, NO_CELL, refused, type ReadSheets, type SheetCell, type SheetRow } from './sheet.ts'

/** Numbers as the file writes them, so that what is larger than a number can be is seen to be. */
class Digits {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheets> {
  const parts = await partsOf(bytes)
  if (parts === null) return refused('sheet-unreadable')
  if (parts === 'too-large') return refused('sheet-too-large')
  if (Object.keys(parts).some((name) => /vbaProject\.bin$/iu.test(name))) return refused('sheet-has-macros')
  const formulas = formulasBySheet(parts)
  try {
    const sheets = await readWorkbook(bytes.buffer, { parseNumber: (text) => new Digits(text), trim: false })
    return judged(
      sheets.map(({ sheet, data }, index) => ({
        name: sheet,
        rows: withFormulas(data, formulas[index] ?? new Map()),
      })),
    )
  } catch {
    // A file of another kind, or a broken one: the library says it in its own words.
    return refused('sheet-unreadable')
  }
}

interface Formula {
  readonly row: number
  readonly column: number
  readonly hasValue: boolean
}

/** By the cell's name: "C5". */
type Formulas = ReadonlyMap<string, Formula>

/** The library leaves out what is empty at the end of a row, and a formula without a value is that. */
function withFormulas(data: readonly (readonly unknown[])[], formulas: Formulas): SheetRow[] {
  const width = new Map<number, number>()
  for (const { row, column } of formulas.values())
    if (row < LIMITS.rows && column < LIMITS.columns)
      width.set(row, Math.max(column + 1, width.get(row) ?? 0))
  const height = Math.max(data.length, ...[...width.keys()].map((row) => row + 1))
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: Math.max(data[row]?.length ?? 0, width.get(row) ?? 0) }, (__, column) =>
      cellOf(data[row]?.[column], formulas.get(cellName(row, column))),
    ),
  )
}

const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

function cellOf(value: unknown, formula: Formula | undefined): SheetCell {
  const isFormula = formula !== undefined
  if (isFormula && !formula.hasValue) return { ...NO_CELL, isFormula }
  if (value === null || value === undefined) return { ...NO_CELL, isFormula }
  if (value instanceof Digits) return { text: value.text, isNumber: true, isFormula }
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), isNumber: false, isFormula }
  return { text: typeof value === 'string' ? value : JSON.stringify(value), isNumber: false, isFormula }
}

/** The parts that we look into ourselves, and the names of all; null for what is no workbook. */
function partsOf(bytes: Uint8Array): Promise<Unzipped | 'too-large' | null> {
  let unpacked = 0
  return new Promise((resolve) => {
    const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
      unpacked += originalSize
      return unpacked <= LIMITS.unpacked && (PARTS.test(name) || /vbaProject\.bin$/iu.test(name))
    }
    unzip(bytes, { filter }, (error, parts) => {
      if (unpacked > LIMITS.unpacked) resolve('too-large')
      else resolve(error ? null : parts)
    })
  })
}

const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u

/** In the order of the workbook's sheets, as the library gives them. */
function formulasBySheet(parts: Unzipped): readonly Formulas[] {
  const targets = new Map(
    tags(xmlOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return tags(xmlOf(parts, 'xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? ''
    return formulasIn(xmlOf(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`))
  })
}

const xmlOf = (parts: Unzipped, name: string): string => {
  const part = parts[name]
  return part ? strFromU8(part) : ''
}

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'gu'))].map(([tag]) => tag)

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''

const CELL =
  /<(?:\w+:)?c\s[^>]*?\br="(?<letters>[A-Z]+)(?<number>\d+)"[^>]*?(?<!\/)>(?<inside>[\s\S]*?)<\/(?:\w+:)?c>/gu
const FORMULA = /<(?:\w+:)?f[\s>/]/u
const VALUE = /<(?:\w+:)?v>[^<]/u

function formulasIn(xml: string): Formulas {
  const formulas = new Map<string, Formula>()
  for (const { groups = {} } of xml.matchAll(CELL)) {
    const { letters = '', number = '', inside = '' } = groups
    if (!FORMULA.test(inside)) continue
    const place = { row: Number(number) - 1, column: columnIndex(letters) }
    formulas.set(letters + number, { ...place, hasValue: VALUE.test(inside) })
  }
  return formulas
}

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1
