/** The documents that a command reads and changes. */
import { COMMENTS, OUTLINE, projectThread, sectionDocName, type DocName } from '@samplan/document'
import {
  isThreadCommand,
  type Outline,
  type PlanId,
  type SectionId,
  type Thread,
  type ThreadCommand,
} from '@samplan/domain'
import type { SyncService } from '@samplan/sync'
import type * as Y from 'yjs'
import type { WrittenCommand } from './writeCommand.ts'

export type Docs = ReadonlyMap<DocName, Y.Doc>

/** What the thread of a command on threads is about may be in another section when the command's turn comes. */
export async function docNamesOf(
  sync: Pick<SyncService, 'read'>,
  planId: PlanId,
  outline: Outline,
  command: WrittenCommand,
): Promise<DocName[]> {
  if (!isThreadCommand(command)) return docNamesBeside(command)
  const { threadId } = command
  const thread = await sync.read(planId, COMMENTS, (comments) => projectThread(comments, threadId))
  const sectionId = sectionFor(outline, command, thread)
  return [OUTLINE, COMMENTS, ...(sectionId === null ? [] : [sectionDocName(sectionId)])]
}

function docNamesBeside(command: Exclude<WrittenCommand, ThreadCommand>): DocName[] {
  switch (command.type) {
    case 'add-section':
    case 'restore-section-text':
    case 'reconcile-budget':
    case 'lift-reconciliation':
      return [OUTLINE, sectionDocName(command.sectionId)]
    case 'close-threads':
      return [OUTLINE, COMMENTS]
    case 'move-block':
      return [OUTLINE, COMMENTS, sectionDocName(command.fromSectionId), sectionDocName(command.toSectionId)]
    default:
      return [OUTLINE]
  }
}

/** Null where the command has nothing to do with what a section says. */
export function sectionFor(
  { sections, removedSections }: Outline,
  command: ThreadCommand,
  thread: Thread | null,
): SectionId | null {
  const sectionId = thread?.sectionId ?? (command.type === 'start-thread' ? command.sectionId : null)
  const stands = [...sections, ...removedSections].some(({ id }) => id === sectionId)
  return stands && ON_SECTIONS.has(command.type) ? sectionId : null
}

/** They read a quote and place its anchor, take one away, or write what was suggested. */
const ON_SECTIONS: ReadonlySet<ThreadCommand['type']> = new Set([
  'start-thread',
  'remove-thread',
  'accept-suggestion',
])

/** @throws Error for a document that the edit did not ask for */
export function docOf(docs: Docs, name: DocName): Y.Doc {
  const doc = docs.get(name)
  if (doc === undefined) throw new Error(`The edit did not ask for ${name}`)
  return doc
}
