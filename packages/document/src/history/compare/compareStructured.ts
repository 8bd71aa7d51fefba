/** Structured blocks: texts word for word, all else one value for another. */
import { isRowBlock, type Inline, type StructuredBlock } from '@samplan/domain'
import { TEXT_FIELDS, VALUE_FIELDS } from '../../blocks/fieldTypes.ts'
import { compareBudgetGroups } from './compareBudget.ts'
import { compareFields, someChanged } from './compareFields.ts'
import { compareRows } from './compareRows.ts'
import { compareText } from './compareText.ts'
import type { FieldText, StructuredChange } from './comparison.ts'

/** A budget's own; a reconciliation is about the table and nothing that it says. */
const BUDGET_FIELDS = ['statedResult', 'footnotes', 'takenRequests']

/** Null where both say the same. Both are of one type. */
export function compareStructured(before: StructuredBlock, after: StructuredBlock): StructuredChange | null {
  const was: Values = { ...before }
  const is: Values = { ...after }
  const texts = TEXT_FIELDS[after.type].flatMap((field) => compareFieldTexts(field, was[field], is[field]))
  const fields = compareFields<Values>(was, is, valuesOf(after))
  const groups = before.type === 'budget' && after.type === 'budget' ? compareBudgetGroups(before, after) : []
  const rows = isRowBlock(before) && isRowBlock(after) ? compareRows(before, after) : []
  const isSame = texts.length + fields.length === 0 && !someChanged(groups) && !someChanged(rows)
  return isSame ? null : { type: 'structured', block: after, texts, fields, groups, rows }
}

type Values = Readonly<Record<string, unknown>>

function valuesOf({ type }: StructuredBlock): readonly string[] {
  if (type === 'budget') return BUDGET_FIELDS
  const table: Readonly<Record<string, object>> = VALUE_FIELDS
  return Object.keys(table[type] ?? {})
}

function compareFieldTexts(field: string, before: unknown, after: unknown): FieldText[] {
  const pieces = compareText(inlinesOf(before), inlinesOf(after))
  return pieces === null ? [] : [{ field, pieces }]
}

/** No text is an empty one. */
const inlinesOf = (value: unknown): Inline[] =>
  typeof value === 'string' && value !== '' ? [{ type: 'text', text: value, marks: [] }] : []
