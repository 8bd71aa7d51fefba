import type { FieldChange, FieldName } from './change.ts'
import type { Value } from './references.ts'

export type Fields = readonly (readonly [FieldName, Value])[]

/** Those fields that say something else; all that say something, where there is only one side. */
export function fieldChanges(before: Fields | null, after: Fields | null): FieldChange[] {
  const names = (before ?? after ?? []).map(([field]) => field)
  return names.flatMap((field, index) => {
    const [was, is] = [before?.[index]?.[1] ?? null, after?.[index]?.[1] ?? null]
    const isSame = was && is ? was.key === is.key : (was ?? is)?.text === null
    return isSame ? [] : [{ field, before: was?.text ?? null, after: is?.text ?? null }]
  })
}
