import type { SectionId } from '@samplan/domain'

/** The address of a section within the plan's page. */
export const sectionAnchor = (sectionId: SectionId): string => `section-${sectionId}`
