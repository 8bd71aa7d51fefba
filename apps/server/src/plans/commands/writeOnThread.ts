import { applyThreadCommand, COMMENTS, projectThread, sectionDocName } from '@samplan/document'
import type { ThreadCommand, Verdict } from '@samplan/domain'
import { docOf, sectionFor } from './commandDocs.ts'
import type { Turn } from './writeCommand.ts'

/** Elsewhere: the thread has gone to a section whose document is not at hand. */
export function writeOnThread(
  { docs, outline, actor, stamp }: Turn,
  command: ThreadCommand,
): Verdict | 'elsewhere' {
  const comments = docOf(docs, COMMENTS)
  const sectionId = sectionFor(outline, command, projectThread(comments, command.threadId))
  const doc = sectionId === null ? undefined : docs.get(sectionDocName(sectionId))
  if (sectionId !== null && doc === undefined) return 'elsewhere'
  const section = sectionId === null || doc === undefined ? null : { doc, sectionId }
  return applyThreadCommand({ comments, section }, { actor, outline }, command, stamp)
}
