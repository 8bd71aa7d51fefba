/** Every change of the layout since version 1, oldest first. */
import type * as Y from 'yjs'
import type { DocName } from '../docName.ts'

export interface Migration {
  /** The version that a document has afterwards. */
  readonly to: number
  migrate(doc: Y.Doc, docName: DocName): void
}

export const MIGRATIONS: readonly Migration[] = [
  {
    /**
     * Callouts, notes, references, and blocks with rows. Nothing that stood there reads otherwise; but an editor that does
     * not know a node deletes it for everybody, so whoever does not know them is turned away.
     */
    to: 2,
    migrate: () => undefined,
  },
]
