/** Reads a document out of the log. */
import type { DocName } from '@samplan/document'
import type { PlanId } from '@samplan/domain'
import { holdsAmounts } from '../documents.ts'
import type { Services } from '../services.ts'
import { RoomContent } from './RoomContent.ts'

/** @throws StorageUnavailableError */
export async function loadContent(
  services: Services,
  planId: PlanId,
  docName: DocName,
): Promise<RoomContent> {
  const { log, clock, random, observe } = services
  const begun = clock.elapsed()
  const content = new RoomContent(await log.load(planId, docName), {
    docName,
    // Yjs draws its ids in the same range.
    clientId: Math.floor(random() * 2 ** 32),
  })
  if (holdsAmounts(content.doc, docName)) {
    await content.authors.readHistory(log, planId, docName, content.snapshotSeq)
  }
  observe({ type: 'room-loaded', milliseconds: clock.elapsed() - begun })
  return content
}
