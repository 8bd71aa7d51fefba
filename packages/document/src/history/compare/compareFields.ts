import { equalityDeep } from 'lib0/function'
import type { FieldChange } from './comparison.ts'

/** Those of the named fields that say something else. */
export function compareFields<Value extends object>(
  before: Value,
  after: Value,
  fields: readonly (keyof Value & string)[],
): FieldChange[] {
  return fields.flatMap((field) =>
    equalityDeep(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  )
}

export const someChanged = (
  changes: readonly { readonly kind: string; readonly hasMoved?: boolean }[],
): boolean => changes.some(({ kind, hasMoved }) => kind !== 'kept' || hasMoved === true)
