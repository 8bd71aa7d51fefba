import type { SectionId } from '@samplan/domain'

/** Ids are safe in an address; the prefix keeps them apart from what a page has of its own. */
export const anchorOf = (sectionId: SectionId): string => `avsnitt-${sectionId}`
