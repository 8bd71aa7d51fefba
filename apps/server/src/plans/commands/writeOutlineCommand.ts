import {
  applyCommand,
  OUTLINE,
  schemaVersionOf,
  sectionDocName,
  writeSection,
  type OutlineCommand,
} from '@samplan/document'
import type { SectionId, Verdict } from '@samplan/domain'
import { docOf, type Docs } from './commandDocs.ts'
import type { Turn } from './writeCommand.ts'

export function writeOutlineCommand({ docs, stamp }: Turn, command: OutlineCommand): Verdict {
  const verdict = applyCommand(docOf(docs, OUTLINE), command, stamp)
  if (verdict.ok && command.type === 'add-section') layOut(docs, command.sectionId)
  return verdict
}

/** Clients may not say by which layout a document is written; the server does, before they write in it. */
function layOut(docs: Docs, sectionId: SectionId): void {
  const doc = docOf(docs, sectionDocName(sectionId))
  if (schemaVersionOf(doc) === 0) writeSection(doc, sectionId, [])
}
