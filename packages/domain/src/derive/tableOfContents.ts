/** The table of contents, derived from the section tree. */
import type { SectionId } from '../ids.ts'
import type { SectionHead } from '../plan/section.ts'
import { sectionNumbers } from '../plan/numbering.ts'
import { depthOf } from '../plan/sectionTree.ts'

export interface TocEntry {
  readonly sectionId: SectionId
  readonly number: string | null
  readonly title: string
  /** 1 for a top-level section. */
  readonly depth: number
}

/** Every section with a title, in reading order, but the cover. */
export function tableOfContents(
  heads: readonly Pick<SectionHead, 'id' | 'parentId' | 'title' | 'kind' | 'numbering'>[],
): TocEntry[] {
  const numbers = sectionNumbers(heads)
  return heads.flatMap(({ id, title, kind }) =>
    title === null || kind === 'cover'
      ? []
      : [{ sectionId: id, number: numbers.get(id) ?? null, title, depth: depthOf(heads, id) }],
  )
}
