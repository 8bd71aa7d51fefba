/** The log on the server's disk, read past the server. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as Y from 'yjs'
import { z } from 'zod'
import type { ServerProcess } from './serverProcess.ts'

const rowSchema = z.object({ doc: z.string(), seq: z.number(), bytes: z.instanceof(Uint8Array) })

/** Every update of a plan, oldest first within its document. */
function updatesOf({ dataFolder }: ServerProcess, planId: string) {
  const database = new DatabaseSync(join(dataFolder, 'samplan.sqlite'), { readOnly: true })
  try {
    const query = 'select doc, seq, bytes from "update" where plan_id = ? order by doc, seq'
    return z.array(rowSchema).parse(database.prepare(query).all(planId))
  } finally {
    database.close()
  }
}

/** The number of the last update of each document: it grows with every write, whatever the write says. */
export function lastSeqs(server: ServerProcess, planId: string): Record<string, number> {
  return Object.fromEntries(updatesOf(server, planId).map(({ doc, seq }) => [doc, seq]))
}

/** A document as the log has it. */
export function storedDoc(server: ServerProcess, planId: string, docName: string): Y.Doc {
  const doc = new Y.Doc()
  for (const update of updatesOf(server, planId)) {
    if (update.doc === docName) Y.applyUpdate(doc, update.bytes)
  }
  return doc
}
