import { migrateDoc, sectionDocName, sectionRoots } from '@samplan/document'
import type { UpdateLog } from '@samplan/sync'
import * as Y from 'yjs'
import { sectionLog, type SectionOfPlan } from './sectionLog.ts'

/** A section's document as it stood after that update, in the layout of today. Null where the log does not go so far. */
export async function docAt(
  log: Pick<UpdateLog, 'readAfter'>,
  section: SectionOfPlan,
  seq: number,
): Promise<Y.Doc | null> {
  const doc = new Y.Doc()
  sectionRoots(doc, section.sectionId)
  let last = 0
  for await (const page of sectionLog(log, section, 0, seq)) {
    for (const { bytes } of page) Y.applyUpdate(doc, bytes)
    last = page.at(-1)?.seq ?? last
  }
  if (last !== seq) return null
  migrateDoc(doc, sectionDocName(section.sectionId), null)
  return doc
}
