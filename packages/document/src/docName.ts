/** Names of a plan's documents: the unit of permission and of syncing. */
import { sectionIdSchema, type SectionId } from '@samplan/domain'

export const OUTLINE = 'outline'
export const COMMENTS = 'comments'
const SECTION_PREFIX = 'section-'

export type DocName = typeof OUTLINE | typeof COMMENTS | `${typeof SECTION_PREFIX}${string}`

export type ParsedDocName =
  | { readonly kind: 'outline' }
  | { readonly kind: 'comments' }
  | { readonly kind: 'section'; readonly sectionId: SectionId }

export function sectionDocName(sectionId: SectionId): DocName {
  return `${SECTION_PREFIX}${sectionId}`
}

/** Null for a name that no document of a plan can have. */
export function parseDocName(text: string): ParsedDocName | null {
  if (text === OUTLINE || text === COMMENTS) return { kind: text }
  if (!text.startsWith(SECTION_PREFIX)) return null
  const sectionId = sectionIdSchema.safeParse(text.slice(SECTION_PREFIX.length))
  return sectionId.success ? { kind: 'section', sectionId: sectionId.data } : null
}
