/** A suggested value, written into its block's field. */
import type { Anchor, SuggestedChange, Verdict } from '@samplan/domain'
import { equalityDeep } from 'lib0/function'
import { fieldKey } from '../../blocks/fieldKey.ts'
import { VALUE_FIELDS, type ValueField } from '../../blocks/fieldTypes.ts'
import { setIfChanged } from '../../records/setIfChanged.ts'
import type { SectionDoc } from '../../section/moveBlock.ts'
import { projectSection } from '../../section/readSection.ts'
import { OUTDATED, UNSUITABLE } from './refusals.ts'

type BlockAnchor = Extract<Anchor, { kind: 'block' }>
type FieldChange = Extract<SuggestedChange, { kind: 'field' }>

export function applyField(
  { doc, sectionId }: SectionDoc,
  { blockId }: BlockAnchor,
  { field, value, ground }: FieldChange,
  origin: unknown,
): Verdict {
  const block = projectSection(doc, sectionId).find(({ id }) => id === blockId)
  if (block === undefined) return OUTDATED
  const valueField = valueFieldOf(block.type, field)
  const suggested = valueField?.schema.safeParse(value)
  if (valueField === null || !suggested?.success) return UNSUITABLE
  const fields = doc.getMap('fields')
  const key = fieldKey(blockId, field)
  if (!equalityDeep(valueField.read(fields.get(key)), ground)) return OUTDATED
  doc.transact(() => setIfChanged(fields, key, suggested.data), origin)
  return { ok: true }
}

/** Null where blocks of the type have no such field: the name is whatever somebody has sent. */
function valueFieldOf(type: string, field: string): ValueField<unknown> | null {
  const table: Readonly<Record<string, Readonly<Record<string, ValueField<unknown>>>>> = VALUE_FIELDS
  const fields = Object.hasOwn(table, type) ? table[type] : undefined
  return fields !== undefined && Object.hasOwn(fields, field) ? (fields[field] ?? null) : null
}
