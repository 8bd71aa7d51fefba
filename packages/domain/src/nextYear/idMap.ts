/** New ids for what comes along, so that references inside the new plan lead to the new things. */
import type { z } from 'zod'
import { blockIdSchema, groupIdSchema, rowIdSchema, sectionIdSchema, type NewId } from '../ids.ts'

export interface IdMap {
  readonly section: (id: string) => z.infer<typeof sectionIdSchema>
  readonly block: (id: string) => z.infer<typeof blockIdSchema>
  readonly group: (id: string) => z.infer<typeof groupIdSchema>
  readonly row: (id: string) => z.infer<typeof rowIdSchema>
  /** Whether something with this id comes along. */
  readonly comesAlong: (id: string) => boolean
}

/** @param along ids of the sections and blocks that come along */
export function createIdMap(newId: NewId, along: ReadonlySet<string>): IdMap {
  const known = new Map<string, string>()
  const idFor = (kind: string, id: string): string => {
    const key = `${kind}/${id}`
    const made = known.get(key) ?? newId()
    known.set(key, made)
    return made
  }
  return {
    section: (id) => sectionIdSchema.parse(idFor('section', id)),
    block: (id) => blockIdSchema.parse(idFor('block', id)),
    group: (id) => groupIdSchema.parse(idFor('group', id)),
    row: (id) => rowIdSchema.parse(idFor('row', id)),
    comesAlong: (id) => along.has(id),
  }
}
