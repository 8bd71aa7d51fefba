import { blockIdSchema, takenRequestSchema, type BlockId, type Budget } from '@samplan/domain'
import type * as Y from 'yjs'
import { compareText } from '../records/order.ts'
import { scopeOf } from './keys.ts'

export const storedTakenSchema = takenRequestSchema.omit({ requestId: true })

/** In the order of the requests' ids: which was taken first says nothing. */
export function readTakenRequests(taken: Y.Map<unknown>, id: BlockId): Budget['takenRequests'] {
  const scope = scopeOf(id)
  return [...taken]
    .flatMap(([key, value]) => {
      const requestId = key.startsWith(scope) ? blockIdSchema.safeParse(key.slice(scope.length)) : null
      const stored = storedTakenSchema.safeParse(value)
      return requestId?.success && stored.success ? [{ requestId: requestId.data, ...stored.data }] : []
    })
    .toSorted((a, b) => compareText(a.requestId, b.requestId))
}
