import type { FieldChange } from '@samplan/publish/comparison'
import type { Language } from '../../../language/index.ts'

/** Most values are the plan's own words; a few are names of the schema. */
export function fieldValue(
  change: FieldChange,
  side: 'before' | 'after',
  { tUnknown }: Pick<Language, 'tUnknown'>,
): string | null {
  const { field, [side]: value } = change
  if (value === null) return null
  const key = KEYS[field]
  return (key === undefined ? null : tUnknown(`${key}.${value}`)) ?? value
}

const KEYS: Partial<Record<FieldChange['field'], string>> = {
  side: 'comparison:value',
  kind: 'settings:kind',
  legalForm: 'settings:facts.legalForm',
  status: 'blocks:project.status',
  view: 'figures:view',
  width: 'history:value',
  tone: 'history:value',
  nature: 'history:value',
  decorative: 'comparison:value',
}
