/**
 * What a person wrote and the plan has not, because the server did not take it or somebody took away what it stood in: kept
 * on this machine until the person has seen to it.
 */
import { blockSchema, planIdSchema, sectionIdSchema } from '@samplan/domain'
import { z } from 'zod'
import { refusalSchema } from '../socket/control.ts'

export const keptAsideSchema = z.object({
  id: z.string(),
  planId: planIdSchema,
  sectionId: sectionIdSchema,
  /** When it was refused or taken away, milliseconds since the epoch. */
  at: z.number(),
  refusal: refusalSchema,
  /** Of a refusal: the whole document as it stood here, so that nothing depends on what we made of it below. */
  state: z.instanceof(Uint8Array).nullable(),
  /** The blocks that the plan has not, or has otherwise; null until the plan's own have arrived to compare with. */
  blocks: z.array(blockSchema).nullable(),
})
export type KeptAside = z.infer<typeof keptAsideSchema>

/** Why something is kept that no server refused: somebody took away what it stood in. */
export const DELETED_MEANWHILE = 'deleted-meanwhile'

export interface KeptAsideStore {
  readonly list: () => Promise<readonly KeptAside[]>
  readonly put: (kept: KeptAside) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

/** Where this machine keeps nothing: as long as the tab is open. */
export function keptInMemory(): KeptAsideStore {
  const items = new Map<string, KeptAside>()
  return {
    list: () => Promise.resolve([...items.values()]),
    put: (kept) => Promise.resolve(void items.set(kept.id, kept)),
    remove: (id) => Promise.resolve(void items.delete(id)),
  }
}
