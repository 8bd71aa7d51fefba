/** A plan's session with the browser's own socket, storage, clock and randomness. */
import { DOCUMENT_SCHEMA_VERSION } from '@samplan/document'
import type { PlanId, UserId } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { ApiError } from '../../api/apiError.ts'
import { askMe } from '../../api/me.ts'
import { keptInMemory, type KeptAsideStore } from '../aside/keptAside.ts'
import { keptInIndexedDb } from '../aside/keptInIndexedDb.ts'
import { systemClock } from '../clock.ts'
import { offlineCopies, probeIndexedDb } from '../docs/offlineCopy.ts'
import { PlanSession } from '../PlanSession.ts'
import type { TextStorage } from '../save/unsentRecord.ts'
import type { SocketEnvironment } from '../socket/MultiplexedSocket.ts'
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
    url: socketUrl(planId),
    connect: (url) => new WebSocket(url),
    admit: () => admission(userId, incarnation),
    clock: systemClock,
    random: Math.random,
    storage: localStorageOrNull(),
    openCopy: offlineCopies(usable, systemClock),
    shelf: usable.then((works) => openShelf(works, userId)),
    newId: () => nanoid(),
    whenIdle,
  })
}

function socketUrl(planId: PlanId): string {
  const url = new URL(`/sync/${planId}`, location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  url.search = String(new URLSearchParams({ control: '1', schemaVersion: String(DOCUMENT_SCHEMA_VERSION) }))
  return url.href
}

/**
 * Another tab may have signed in as somebody else, and a server restored from a backup has forgotten what our documents
 * hold; a socket opened then would send the one's edits as the other's, or the forgotten ones anew.
 */
async function admission(userId: UserId, incarnation: string): ReturnType<SocketEnvironment['admit']> {
  try {
    const now = await askMe()
    if (now.user.id !== userId) return 'signed-out'
    return now.incarnation === incarnation ? 'welcome' : 'outdated'
  } catch (error) {
    return error instanceof ApiError && error.status === 401 ? 'signed-out' : 'unreachable'
  }
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
