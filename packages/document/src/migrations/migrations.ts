/** Every change of the layout since version 1, oldest first. */
import type * as Y from 'yjs'
import type { DocName } from '../docName.ts'

export interface Migration {
  /** The version that a document has afterwards. */
  readonly to: number
  migrate(doc: Y.Doc, docName: DocName): void
}

export const MIGRATIONS: readonly Migration[] = []
