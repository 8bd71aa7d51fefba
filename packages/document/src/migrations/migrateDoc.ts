/** Brings a document up to the newest layout, step by step and in one transaction. Only the server does this. */
import type * as Y from 'yjs'
import type { DocName } from '../docName.ts'
import { schemaVersionOf, stampSchemaVersion } from '../schemaVersion.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'

/** True if it changed the document. One that holds nothing yet has nothing to migrate. */
export function migrateDoc(
  doc: Y.Doc,
  docName: DocName,
  origin: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): boolean {
  const version = schemaVersionOf(doc)
  const due = version === 0 ? [] : migrations.filter((migration) => migration.to > version)
  if (due.length === 0) return false
  doc.transact(() => {
    for (const migration of due) {
      migration.migrate(doc, docName)
      stampSchemaVersion(doc, migration.to)
    }
  }, origin)
  return true
}
