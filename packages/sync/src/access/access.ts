/** Who may read and write which document of a plan: the outline's members and owners, seen through the domain's policies. */
import { parseDocName, type DocName } from '@samplan/document'
import {
  actorOf,
  mayReadPlan,
  mayWriteSection,
  type Actor,
  type Outline,
  type SectionId,
} from '@samplan/domain'
import type { RefusalCode } from '../refusal.ts'
import type { SyncUser } from '../session/syncUser.ts'

export type Access =
  | { readonly read: false; readonly refusal: RefusalCode }
  /** `refusal`: why not to write. */
  | { readonly read: true; readonly write: false; readonly refusal: RefusalCode }
  | { readonly read: true; readonly write: true }

const noAccess = (refusal: RefusalCode): Access => ({ read: false, refusal })
const readOnly = (refusal: RefusalCode): Access => ({ read: true, write: false, refusal })

export function accessTo(outline: Outline, user: SyncUser, docName: DocName): Access {
  const actor = actorOf(outline, user)
  if (!mayReadPlan(actor)) return noAccess('forbidden')
  const parsed = parseDocName(docName)
  if (parsed === null) return noAccess('doc-unknown')
  switch (parsed.kind) {
    case 'outline':
    case 'comments':
      return readOnly('doc-read-only')
    case 'section':
      return accessToSection(outline, actor, parsed.sectionId)
    default:
      return parsed satisfies never
  }
}

/** What lies in the bin may be read, so that one can see what one takes back. */
function accessToSection(outline: Outline, actor: Actor | null, sectionId: SectionId): Access {
  const stands = outline.sections.some(({ id }) => id === sectionId)
  if (!stands && !outline.removedSections.some(({ id }) => id === sectionId)) return noAccess('doc-unknown')
  if (outline.state !== 'drafting') return readOnly('plan-locked')
  return mayWriteSection(actor, outline, sectionId)
    ? { read: true, write: true }
    : readOnly('section-not-yours')
}
