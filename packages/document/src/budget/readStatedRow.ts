import { columnIdSchema, type BlockId, type ColumnId, type StatedRow } from '@samplan/domain'
import type { SectionMaps } from '../section/roots.ts'
import { statedLabelKey, statedScope, type StatedRowOf } from './keys.ts'
import { isKronor } from './storedAmount.ts'

/** Null where the plan states no total: a stated row is there while it has a label, be it an empty one. */
export function readStatedRow(maps: SectionMaps, id: BlockId, rowOf: StatedRowOf): StatedRow | null {
  const label = maps.groups.get(statedLabelKey(id, rowOf))
  if (typeof label !== 'string') return null
  const scope = statedScope(id, rowOf)
  const amounts: [ColumnId, number][] = []
  for (const [key, kronor] of maps.statedTotals) {
    const columnId = key.startsWith(scope) ? columnIdSchema.safeParse(key.slice(scope.length)) : null
    if (columnId?.success && isKronor(kronor)) amounts.push([columnId.data, kronor])
  }
  return { label, amounts: Object.fromEntries(amounts) }
}
