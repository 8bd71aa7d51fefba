import {
  versionDocumentSchema,
  type FrozenPlan,
  type OrganisationId,
  type Theme,
  type VersionHead,
} from '@samplan/domain'
import { PROJECTOR } from '@samplan/document'
import { canonicalJson, sha256Hex } from '@samplan/publish'

export interface VersionContent {
  readonly organisationId: OrganisationId
  readonly theme: Theme
  readonly plan: FrozenPlan
}

/** A version's canonical JSON, and what is listed of it. The hash is of every byte of that JSON. */
export function makeVersion(
  head: Omit<VersionHead, 'sha256'>,
  content: VersionContent,
): { readonly head: VersionHead; readonly json: string } {
  const { id, number, kind, wordingOf, label, note, previous, by, byName, at } = head
  const document = versionDocumentSchema.parse({
    format: 'samplan-version/1',
    id,
    number,
    kind,
    wordingOf,
    label,
    note,
    previous,
    frozenBy: { id: by, name: byName },
    frozenAt: new Date(at).toISOString(),
    projector: PROJECTOR,
    ...content,
  })
  const json = canonicalJson(document)
  return { head: { ...head, sha256: sha256Hex(json) }, json }
}
