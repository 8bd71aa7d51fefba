/**
 * Heading levels of the whole plan: a section's is its depth, a heading inside it stands below. None skips a level on
 * the way down, which PDF/UA forbids and a screen reader takes for a missing heading.
 */
import type { PaperNode, PaperSection } from './paper.ts'

/** HTML and PDF know six, and the plan's title takes the first of HTML's. */
const MAX_LEVEL = 5

/** @param above the level of the heading that all of it stands under; 0 for none */
export function levelHeadings(sections: readonly PaperSection[], above = 0): PaperSection[] {
  let last = above
  const next = (wanted: number): number => {
    last = Math.min(wanted, last + 1, MAX_LEVEL)
    return last
  }
  return sections.map((section) => {
    const level = section.title === null ? section.level : next(section.level)
    const base = section.title === null ? section.level - 1 : level
    return { ...section, level, nodes: section.nodes.map((node) => inPlace(node, base, next)) }
  })
}

const inPlace = (node: PaperNode, base: number, next: (wanted: number) => number): PaperNode =>
  node.kind === 'heading' ? { ...node, level: next(base + node.level) } : node
