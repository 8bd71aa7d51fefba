/** Structured blocks: texts word for word, all else one value for another. */
import type { Inline, StructuredBlock } from '@samplan/domain'
import { compareBudgetGroups } from './compareBudget.ts'
import { compareFields, someChanged } from './compareFields.ts'
import { compareText } from './compareText.ts'
import type { FieldChange, FieldText, StructuredChange } from './comparison.ts'

/** Null where both say the same. Both are of one type. */
export function compareStructured(before: StructuredBlock, after: StructuredBlock): StructuredChange | null {
  const { texts, fields } = compareParts(before, after)
  const groups = before.type === 'budget' && after.type === 'budget' ? compareBudgetGroups(before, after) : []
  const isSame = texts.length + fields.length === 0 && !someChanged(groups)
  return isSame ? null : { type: 'structured', block: after, texts, fields, groups }
}

interface Parts {
  readonly texts: FieldText[]
  readonly fields: FieldChange[]
}

function compareParts(before: StructuredBlock, after: StructuredBlock): Parts {
  const parts = <Block extends StructuredBlock>(
    was: Block,
    is: Block,
    texts: readonly (keyof Block & string)[],
    fields: readonly (keyof Block & string)[],
  ): Parts => ({
    texts: texts.flatMap((field) => compareFieldTexts(field, was[field], is[field])),
    fields: compareFields(was, is, fields),
  })
  if (before.type === 'goal' && after.type === 'goal')
    return parts(before, after, ['text'], ['overarchingGoalIds', 'areaIds', 'due'])
  if (before.type === 'activity' && after.type === 'activity')
    return parts(before, after, ['text'], ['goalIds', 'ownerIds', 'ownerText', 'time'])
  if (before.type === 'commitment' && after.type === 'commitment')
    return parts(before, after, ['text', 'condition'], ['areaIds'])
  if (before.type === 'indicator' && after.type === 'indicator')
    return parts(before, after, ['name'], ['goalIds', 'baseline', 'target', 'outcome', 'unit', 'source'])
  if (before.type === 'request' && after.type === 'request')
    return parts(before, after, ['reason'], ['lineId', 'amount', 'status'])
  if (before.type === 'budget' && after.type === 'budget')
    return parts(before, after, ['title'], ['statedResult', 'footnotes', 'takenRequests'])
  return { texts: [], fields: [] }
}

function compareFieldTexts(field: string, before: unknown, after: unknown): FieldText[] {
  const pieces = compareText(inlinesOf(before), inlinesOf(after))
  return pieces === null ? [] : [{ field, pieces }]
}

/** No text is an empty one. */
const inlinesOf = (value: unknown): Inline[] =>
  typeof value === 'string' && value !== '' ? [{ type: 'text', text: value, marks: [] }] : []
