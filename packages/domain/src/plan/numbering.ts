/** Printed section numbers, derived from the tree and never stored. */
import type { SectionId } from '../ids.ts'
import type { SectionHead } from './section.ts'

type Numbered = Pick<SectionHead, 'id' | 'parentId' | 'numbering'>

/**
 * "1", "2.1", "Bilaga 1", or null. A number continues its nearest numbered ancestor's, so an unnumbered heading in
 * between neither counts nor starts the count anew. Appendices are counted through the whole plan.
 *
 * @param heads in reading order, a parent before its children
 */
export function sectionNumbers(heads: readonly Numbered[]): Map<SectionId, string | null> {
  const numbers = new Map<SectionId, string | null>()
  /** The number that a section's children continue; its own, or the one it passes on. */
  const prefixes = new Map<SectionId | null, string>([[null, '']])
  const counts = new Map<string, number>()

  for (const { id, parentId, numbering } of heads) {
    const prefix = prefixes.get(parentId) ?? ''
    const number =
      numbering === 'none' ? null : nextNumber(numbering === 'appendix' ? APPENDIX : prefix, counts)
    numbers.set(id, number)
    prefixes.set(id, number ?? prefix)
  }
  return numbers
}

const APPENDIX = 'Bilaga'

function nextNumber(prefix: string, counts: Map<string, number>): string {
  const count = (counts.get(prefix) ?? 0) + 1
  counts.set(prefix, count)
  if (prefix === '') return `${count}`
  return prefix === APPENDIX ? `${APPENDIX} ${count}` : `${prefix}.${count}`
}
