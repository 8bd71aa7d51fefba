/** Reading the section tree, which is kept as a list in reading order with parent ids. */
import type { SectionId } from '../ids.ts'
import type { SectionHead } from './section.ts'

/** Headings go to depth 4 in the plans we know; a top-level section has depth 1. */
export const MAX_SECTION_DEPTH = 4

type Place = Pick<SectionHead, 'id' | 'parentId'>

export const childrenOf = <T extends Place>(sections: readonly T[], parentId: SectionId | null): T[] =>
  sections.filter((section) => section.parentId === parentId)

/** Nearest first; the section itself is not among them. Ends where a parent is missing. */
export const ancestorsOf = <T extends Place>(sections: readonly T[], sectionId: SectionId): T[] => {
  const ancestors: T[] = []
  let current = sections.find(({ id }) => id === sectionId)
  while (current) {
    const { parentId } = current
    current = sections.find(({ id }) => id === parentId)
    // A cycle cannot be made by commands, but a damaged document must not hang its reader.
    if (current && ancestors.includes(current)) break
    if (current) ancestors.push(current)
  }
  return ancestors
}

export const depthOf = (sections: readonly Place[], sectionId: SectionId): number =>
  ancestorsOf(sections, sectionId).length + 1

/** The section and everything below it, in reading order. */
export const subtreeOf = <T extends Place>(sections: readonly T[], sectionId: SectionId): T[] => {
  const inside = new Set<SectionId>([sectionId])
  return sections.filter((section) => {
    if (section.parentId !== null && inside.has(section.parentId)) inside.add(section.id)
    return inside.has(section.id)
  })
}

/** Levels in the subtree, the section's own included: 1 for a leaf. */
export const heightOf = (sections: readonly Place[], sectionId: SectionId): number => {
  const subtree = subtreeOf(sections, sectionId)
  return Math.max(1, ...subtree.map(({ id }) => depthOf(subtree, id)))
}
