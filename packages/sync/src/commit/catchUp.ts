/** Brings a room what is on disk and was not stored through it: by another node, or by a seal. */
import type { Room } from '../room/Room.ts'
import { readRoom } from '../room/readRoom.ts'
import type { StoredUpdate } from '../ports/updateLog.ts'
import type { Services } from '../services.ts'
import { ForeignUpdates } from './ForeignUpdates.ts'

/** Updates read from the log at a time. */
const PAGE = 1000

type Needs = Pick<Services, 'log' | 'logger' | 'commit'>

/** Resolves when the room shows them, or, should it have to be rebuilt, will as soon as it shows anything. Never throws. */
export function bring(services: Needs, room: Room, updates: readonly StoredUpdate[]): Promise<void> {
  const next = Math.min(...updates.map(({ seq }) => seq))
  return next > room.lastSeq + 1 ? catchUp(services, room) : enqueue(services, room, updates)
}

/** Reads on after the last update that the room holds. More than a page of them is left to the next time. Never throws. */
export async function catchUp(services: Needs, room: Room): Promise<void> {
  const { log, logger } = services
  try {
    const missed = await log.readAfter(room.planId, room.docName, room.lastSeq, PAGE)
    if (missed.length > 0) await enqueue(services, room, missed)
    await readRoom(room, () => undefined)
  } catch (error) {
    logger.warn({ err: error, docName: room.docName }, 'Could not read what was stored elsewhere')
  }
}

function enqueue({ commit }: Needs, room: Room, updates: readonly StoredUpdate[]): Promise<void> {
  return new Promise((resolve) => commit.enqueue(new ForeignUpdates(room, updates, resolve)))
}
