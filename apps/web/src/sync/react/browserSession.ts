/** A plan's session with the browser's own socket, storage, clock and randomness. */
import { DOCUMENT_SCHEMA_VERSION } from '@samplan/document'
import type { PlanId, UserId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { admission } from '../../api/admission.ts'
import { keptInMemory, type KeptAsideStore } from '../aside/keptAside.ts'
import { keptInIndexedDb } from '../aside/keptInIndexedDb.ts'
import { systemClock } from '../clock.ts'
import { offlineCopies, probeIndexedDb } from '../docs/offlineCopy.ts'
import { PlanSession } from '../PlanSession.ts'
import type { TextStorage } from '../save/unsentRecord.ts'
import { onHide } from './onHide.ts'
import { whenIdle } from './whenIdle.ts'

export interface Opening {
  readonly planId: PlanId
  readonly userId: UserId
  readonly incarnation: string
}

export function browserSession({ planId, userId, incarnation }: Opening): PlanSession {
  const usable = probeIndexedDb(globalThis.indexedDB)
  return new PlanSession({
    planId,
    userId,
    incarnation,
    url: socketUrl(planId, incarnation),
    connect: (url) => new WebSocket(url),
    admit: () => admission(userId, incarnation),
    clock: systemClock,
    random: Math.random,
    storage: localStorageOrNull(),
    openCopy: offlineCopies({ usable, clock: systemClock, onHide }),
    shelf: usable.then((works) => openShelf(works, userId)),
    newId: () => nanoid(),
    whenIdle,
  })
}

/** The server turns away whoever states another incarnation than its own: `admit` may have asked the one before. */
function socketUrl(planId: PlanId, incarnation: string): string {
  const url = new URL(`/sync/${planId}`, location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const schemaVersion = String(DOCUMENT_SCHEMA_VERSION)
  url.search = String(new URLSearchParams({ control: '1', schemaVersion, incarnation }))
  return url.href
}

const openShelf = async (works: boolean, userId: UserId): Promise<KeptAsideStore> =>
  works ? keptInIndexedDb(indexedDB, userId) : keptInMemory()

/** A browser that forbids storage throws at the mere mention of it. */
function localStorageOrNull(): TextStorage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
