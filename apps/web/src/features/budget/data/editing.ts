/** What one edits with: the section's document and its one history, or nothing where one only reads. */
import type { BlockId, NewId } from '@samplan/domain'
import type * as Y from 'yjs'
import type { SectionHistory } from '../../../history/index.ts'

export interface BudgetEditing {
  readonly doc: Y.Doc
  readonly blockId: BlockId
  readonly history: SectionHistory
  readonly newId: NewId
}
