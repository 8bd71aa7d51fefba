/**
 * Words that were cut in one section and stand in another have their anchor there; their threads follow, by an edit of
 * their own. To do it again does nothing, so it is also done when a section is loaded: the server may have stopped between.
 */
import { COMMENTS, moveThreads, projectThread, readAnchors, sectionDocName } from '@samplan/document'
import type { SectionId, ThreadId, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import { sectionOf } from '../documents.ts'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import { readRoom } from '../room/readRoom.ts'
import type { Room } from '../room/Room.ts'
import type { Services } from '../services.ts'
import type { DocChange } from './applyServerChange.ts'
import { NO_RECORDS } from './EditRecords.ts'
import { ServerEdit } from './ServerEdit.ts'

/** Threads, and the section in which each of them still is. */
type Strays = ReadonlyMap<ThreadId, SectionId>

/** Brings those of the threads here whose words stand in this section and no longer where they were. Never throws. */
export async function bringThreads(
  plan: PlanRooms,
  room: Room,
  threadIds: readonly ThreadId[],
  author: UserId,
  services: Services,
): Promise<void> {
  const sectionId = sectionOf(room.docName)
  if (!sectionId || threadIds.length === 0) return
  const { planId } = plan
  const reject = (error: unknown): void =>
    services.logger.warn(
      { err: error, planId, sectionId },
      'Threads stay in the section that their words have left',
    )
  try {
    const comments = await plan.room(COMMENTS)
    const strays = await readRoom(comments, (doc) => straysOf(doc, threadIds, sectionId))
    if (strays.size === 0) return
    const left = [...new Set(strays.values())].map((from) => plan.room(sectionDocName(from)))
    const rooms = [comments, room, ...(await Promise.all(left))]
    const change = moveStrays(strays, sectionId)
    services.commit.enqueue(
      new ServerEdit({
        plan,
        rooms,
        author,
        change,
        records: NO_RECORDS,
        services,
        resolve: () => undefined,
        reject,
      }),
    )
  } catch (error) {
    reject(error)
  }
}

function straysOf(comments: Y.Doc, threadIds: readonly ThreadId[], here: SectionId): Strays {
  const sections = threadIds.flatMap((threadId) => {
    const sectionId = projectThread(comments, threadId)?.sectionId
    return sectionId === undefined || sectionId === here ? [] : [[threadId, sectionId] as const]
  })
  return new Map(sections)
}

/** Looks again: by now the words may have been put back, or the thread be gone. */
function moveStrays(strays: Strays, to: SectionId): DocChange<void> {
  return (docs) => {
    const standsIn = (sectionId: SectionId, threadId: ThreadId): boolean => {
      const section = docs.get(sectionDocName(sectionId))
      return section !== undefined && (readAnchors(section).get(threadId)?.runs.length ?? 0) > 0
    }
    const comments = docs.get(COMMENTS)
    if (comments === undefined) return
    const arrived = [...straysOf(comments, [...strays.keys()], to)].filter(
      ([threadId, from]) =>
        from === strays.get(threadId) && standsIn(to, threadId) && !standsIn(from, threadId),
    )
    moveThreads(
      comments,
      arrived.map(([threadId]) => threadId),
      to,
      null,
    )
  }
}
