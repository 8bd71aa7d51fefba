/** What somebody typed or pasted into a cell, as the value that is kept. */
import { parseKronor, parseShare, type AmountErrorCode } from '@samplan/domain'
import type { CellValue, ColumnKind } from '../../rows/index.ts'

export type ParsedCell =
  | { readonly ok: true; readonly value: CellValue }
  | { readonly ok: false; readonly code: AmountErrorCode }

/** Nothing is nothing said, in every kind of cell. */
export function parseCell(text: string, kind: ColumnKind): ParsedCell {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: true, value: null }
  switch (kind) {
    case 'words':
      return { ok: true, value: trimmed }
    case 'kronor': {
      const parsed = parseKronor(trimmed)
      return parsed.ok ? { ok: true, value: parsed.kronor } : parsed
    }
    case 'percent': {
      const parsed = parseShare(trimmed)
      return parsed.ok ? { ok: true, value: parsed.percent } : parsed
    }
    default:
      return kind satisfies never
  }
}
