/** Who wrote in each section last, and when. */
import { parseDocName } from '@samplan/document'
import type { Outline, PlanId, SectionId, UserId } from '@samplan/domain'
import type { LatestUpdate } from '@samplan/sync'
import type { Services } from '../life/services.ts'

export interface SectionChange {
  readonly sectionId: SectionId
  /** Of that writing in the section's log: what has been read up to here has nothing new in it. */
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  /** May have left the plan. */
  readonly by: UserId
}

/** Of the sections that the plan has; none of one in which nobody has written. */
export async function changesOf(
  { storage }: Pick<Services, 'storage'>,
  planId: PlanId,
  { sections }: Outline,
): Promise<SectionChange[]> {
  const standing = new Set(sections.map(({ id }) => id))
  const latest = await storage.updateLog.latestUpdates(planId)
  return latest.flatMap(changeOf).filter(({ sectionId }) => standing.has(sectionId))
}

/** The first update laid the document out, with what a file held: whoever brought that in has written nothing. */
function changeOf({ docName, seq, author, at }: LatestUpdate): SectionChange[] {
  const parsed = parseDocName(docName)
  if (parsed?.kind !== 'section' || seq === 1) return []
  return [{ sectionId: parsed.sectionId, seq, at: new Date(at).toISOString(), by: author }]
}
