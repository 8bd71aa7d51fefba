/** A document of an older layout is brought up to date when it is opened, as an edit like any other. */
import { migrateDoc, schemaVersionOf, type Migration } from '@samplan/document'
import type { PlanRooms } from '../plan/PlanRooms.ts'
import type { Room } from '../room/Room.ts'
import { SERVER_AUTHOR } from '../serverAuthor.ts'
import type { Services } from '../services.ts'
import { NO_RECORDS } from './EditRecords.ts'
import { ServerEdit } from './ServerEdit.ts'

/** A plan that takes no text keeps the layout it has: its versions are read by the projector of their time. */
export function migrateRoom(plan: PlanRooms, room: Room, services: Services): void {
  const { migrations, commit, logger } = services
  if (!isOutdated(room, migrations)) return
  const { planId, docName } = room
  commit.enqueue(
    new ServerEdit({
      plan,
      rooms: [room],
      author: SERVER_AUTHOR,
      change: (docs) => docs.forEach((doc, name) => void migrateDoc(doc, name, SERVER_AUTHOR, migrations)),
      records: NO_RECORDS,
      services,
      resolve: () => logger.info({ planId, docName }, 'Brought a document up to the newest layout'),
      reject: (error) => logger.warn({ err: error, planId, docName }, 'Left a document in its old layout'),
    }),
  )
}

/** What holds nothing yet has no version. */
function isOutdated(room: Room, migrations: readonly Migration[]): boolean {
  const version = schemaVersionOf(room.content.doc)
  return version > 0 && migrations.some(({ to }) => to > version)
}
