/** A workbook as a spreadsheet program sees it, and its formulas worked out anew by rules of our own. */
import { strFromU8, strToU8 } from 'fflate'
import { repack } from '../zip/repack.ts'
import { attribute, openPackage } from './officePackage.ts'
import { named, wordsIn, type XmlElement } from './readXml.ts'

interface ReadCell {
  /** What is stored: a number, a text, or nothing. */
  readonly value: number | string | null
  readonly formula: string | null
}

/** By address, "B7". */
export type ReadSheet = ReadonlyMap<string, ReadCell>

/** By name, in their order. */
export function readSheets(file: Uint8Array): Map<string, ReadSheet> {
  const { parts } = openPackage(file)
  const part = (path: string): XmlElement => {
    const found = parts.get(path)
    if (!found) throw new Error(`No ${path}`)
    return found
  }
  const targets = new Map(
    named(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  )
  const texts = named(part('xl/sharedStrings.xml'), 'si').map(wordsIn)
  return new Map(
    named(part('xl/workbook.xml'), 'sheet').map((sheet) => [
      attribute(sheet, 'name'),
      readSheet(part(targets.get(attribute(sheet, 'r:id')) ?? ''), texts),
    ]),
  )
}

const readSheet = (root: XmlElement, texts: readonly string[]): ReadSheet =>
  new Map(named(root, 'c').map((cell) => [attribute(cell, 'r'), readCell(cell, texts)]))

function readCell(cell: XmlElement, texts: readonly string[]): ReadCell {
  const [formula, value] = ['f', 'v'].map((name) => named(cell, name).map(wordsIn).at(0) ?? null)
  return { formula: formula ?? null, value: typed(value ?? null, attribute(cell, 't'), texts) }
}

function typed(value: string | null, type: string, texts: readonly string[]): number | string | null {
  if (value === null) return null
  if (type === 's') return unescape(texts[Number(value)] ?? '')
  return type === 'str' ? value : Number(value)
}

/** "_x005F_" is Excel's own way to write an underscore. */
const unescape = (text: string): string =>
  text.replaceAll(/_x([0-9a-f]{4})_/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

/** What a formula of ours makes. @throws Error for one that is none of ours */
export function workOut(sheet: ReadSheet, formula: string): number | '' {
  const numberAt = (address: string): number | null => {
    const cell = sheet.get(address)
    const value = cell?.formula ? workOut(sheet, cell.formula) : (cell?.value ?? null)
    return typeof value === 'number' ? value : null
  }
  const sum = /^SUM\(([A-Z]+)(\d+):\1(\d+)\)$/u.exec(formula)
  if (sum) {
    const [, column = '', from, to] = sum
    const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
    return rows.reduce((total, row) => total + (numberAt(`${column}${row}`) ?? 0), 0)
  }
  const change = /^IF\(COUNT\((\w+),(\w+)\)=2,(.*),""\)$/u.exec(formula)
  if (change) {
    const [now, before] = [numberAt(change[1] ?? ''), numberAt(change[2] ?? '')]
    if (now === null || before === null) return ''
    if (change[3] === `${change[1]}-${change[2]}`) return now - before
    if (change[3]?.startsWith('IF(')) return before === 0 ? '' : (now - before) / Math.abs(before)
  }
  const terms = [...formula.matchAll(/([+-]?)([A-Z]+\d+)/gu)]
  if (terms.length === 0 || terms.map(([term]) => term).join('') !== formula)
    throw new Error(`Unknown: ${formula}`)
  return terms.reduce(
    (total, [, sign, address = '']) => total + (sign === '-' ? -1 : 1) * (numberAt(address) ?? 0),
    0,
  )
}

/** The same workbook without what its formulas make: whoever opens it has to work them out. */
export const forgetResults = (file: Uint8Array): Uint8Array =>
  repack(file, (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        path.startsWith('xl/worksheets/') && path.endsWith('.xml')
          ? strToU8(strFromU8(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/gu, '$1'))
          : part,
      ]),
    ),
  )
