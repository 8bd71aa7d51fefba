/** Comma-separated values, as programs really write them: with semicolons or tabs, with or without a byte order mark. */
import { judged, LIMITS, refused, textCell, type ReadSheets } from './sheet.ts'

const DELIMITERS = [';', '\t', ','] as const

export function readCsv(bytes: Uint8Array): ReadSheets {
  const text = decoded(bytes)
  if (text === null) return refused('sheet-unreadable')
  const records = parseCsv(text, delimiterOf(text))
  if (records.length > LIMITS.rows) return refused('sheet-too-large')
  return judged([{ name: '', rows: records.map((record) => record.map(textCell)) }])
}

/** UTF-8 where it is that; else what Excel in western Europe writes. Null for what is no text. */
function decoded(bytes: Uint8Array): string | null {
  const text = utf16(bytes) ?? utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  // oxlint-disable-next-line no-control-regex -- what no text holds
  return /[\u0000-\u0008]/u.test(text) ? null : text
}

/** "Unicode-text" of Excel; its byte order mark is the only sign of it. */
const utf16 = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : null

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The one that parts the first lines into the same number of fields, and most of them. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000)
  const scores = DELIMITERS.map((delimiter) => {
    const widths = parseCsv(head, delimiter)
      .slice(0, 20)
      .map((record) => record.length)
    const usual = mostCommon(widths.filter((width) => width > 1))
    return {
      delimiter,
      score: usual === null ? 0 : widths.filter((width) => width === usual).length * 100 + usual,
    }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

function mostCommon(values: readonly number[]): number | null {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({
    value,
    count: all.length,
  }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.value ?? null
}

/** RFC 4180, with any line end; quotes inside a field that does not begin with one are signs like others. */
function parseCsv(text: string, delimiter: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  const endRecord = () => {
    const isBlank = record.length === 1 && record[0] === ''
    records.push(isBlank ? [] : record)
    record = []
  }
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, delimiter)
    record.push(field.value)
    at = field.end
    if (text[at] === delimiter) {
      at += 1
      if (at === text.length) record.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    endRecord()
  }
  if (record.length > 0) endRecord()
  return records
}

interface Field {
  readonly value: string
  /** Where the delimiter or the line end stands. */
  readonly end: number
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1
  // The apostrophe with which an export keeps a text from being a formula.
  return { value: text.slice(start, end).replace(/^'(?=[=+\-@])/u, ''), end }
}

function quotedField(text: string, start: number): Field {
  let value = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, end: quote + 1 }
    value += '"'
    at = quote + 2
  }
}
