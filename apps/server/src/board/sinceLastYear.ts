/** What is new in a version against the plan that was adopted before it: lines to read, and a page of the package. */
import type { VersionDocument, VersionId } from '@samplan/domain'
import { comparePlans, setChanges, summariseComparison, type PaperSection } from '@samplan/publish'
import { summaryLines } from '@samplan/publish/comparison'
import type { StoredVersion } from '@samplan/storage'
import { changesWords } from '../comparison/changesWords.ts'
import { Latest } from '../history/Latest.ts'
import type { Services } from '../life/services.ts'
import { readVersionDocument } from './versionPaper.ts'

export interface SinceLastYear {
  /** The earlier plan, as it is called. */
  readonly before: string
  readonly lines: readonly { readonly head: string; readonly text: string }[]
  readonly page: PaperSection
}

/** Null where no earlier plan is adopted. */
export type ReadSinceLastYear = (version: StoredVersion) => Promise<SinceLastYear | null>

/** Versions never change, so that a comparison of two is made once for everybody who opens a link. */
const KEPT = 16

export function createSinceLastYear({ storage }: Pick<Services, 'storage'>): ReadSinceLastYear {
  const kept = new Latest<SinceLastYear>(KEPT)
  return async (version) => {
    const document = readVersionDocument(version)
    const earlier = (await storage.register.adopted(version.organisationId)).find(
      ({ planId, year }) => planId !== version.planId && year < document.plan.facts.year,
    )
    if (earlier === undefined) return null
    const key = `${earlier.head.id} ${version.head.id}`
    const known = kept.peek(key)
    if (known !== undefined) return known
    const before = await documentOf({ storage }, earlier.head.id)
    return before && kept.get(key, () => compare(before, document))
  }
}

async function documentOf(
  { storage }: Pick<Services, 'storage'>,
  versionId: VersionId,
): Promise<VersionDocument | null> {
  const stored = await storage.register.version(versionId)
  return stored && readVersionDocument(stored)
}

function compare(before: VersionDocument, after: VersionDocument): SinceLastYear {
  const comparison = comparePlans(before.plan, after.plan)
  const words = changesWords('sv', after.plan.labels)
  const lines = summaryLines(summariseComparison(comparison), words).filter(({ isChanged }) => isChanged)
  return {
    before: before.plan.facts.title,
    lines: lines.map(({ head, text }) => ({ head, text })),
    page: setChanges(comparison, before.plan.facts.title, words),
  }
}
