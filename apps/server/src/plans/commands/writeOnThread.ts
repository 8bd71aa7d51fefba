import { applyThreadCommand, COMMENTS, projectThread, sectionDocName } from '@samplan/document'
import type { ThreadCommand } from '@samplan/domain'
import { docOf, sectionToChange } from './commandDocs.ts'
import type { Turn, Written } from './writeCommand.ts'

export function writeOnThread({ docs, outline, actor, stamp }: Turn, command: ThreadCommand): Written {
  const comments = docOf(docs, COMMENTS)
  const sectionId = sectionToChange(outline, command, projectThread(comments, command.threadId))
  const doc = sectionId === null ? undefined : docs.get(sectionDocName(sectionId))
  if (sectionId !== null && doc === undefined) return 'elsewhere'
  const section = sectionId === null || doc === undefined ? null : { doc, sectionId }
  return applyThreadCommand({ comments, section }, { actor, outline }, command, stamp)
}
