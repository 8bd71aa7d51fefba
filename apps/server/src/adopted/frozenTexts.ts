/** What frozen versions say, to search in. They never change, so what was read once is kept, as far as there is room. */
import {
  passagesOf,
  versionDocumentSchema,
  type Passage,
  type VersionDocument,
  type VersionId,
} from '@samplan/domain'
import type { Register } from '@samplan/storage'

/** As many years of plans as a house has; one takes some hundred kB. */
const KEPT = 40

export interface FrozenText {
  readonly facts: VersionDocument['plan']['facts']
  readonly sections: VersionDocument['plan']['sections']
  readonly passages: readonly Passage[]
}

export type ReadFrozenText = (versionId: VersionId) => Promise<FrozenText>

export function createFrozenTexts(register: Pick<Register, 'version'>): ReadFrozenText {
  const kept = new Map<VersionId, FrozenText>()
  return async (versionId) => {
    const text = kept.get(versionId) ?? (await read(register, versionId))
    // The one that was asked for last stands last, and goes last.
    kept.delete(versionId)
    kept.set(versionId, text)
    const oldest = kept.keys().next()
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value)
    return text
  }
}

async function read(register: Pick<Register, 'version'>, versionId: VersionId): Promise<FrozenText> {
  const version = await register.version(versionId)
  if (version === null) throw new Error('An adopted plan has a version')
  const { plan } = versionDocumentSchema.parse(JSON.parse(version.json))
  return { facts: plan.facts, sections: plan.sections, passages: passagesOf(plan.sections) }
}
