/** Where the open plan, and the comments on it, have the words that are searched for. */
import {
  searchExcerpt,
  passagesOf,
  wordFinder,
  wordsOf,
  type BlockId,
  type ExcerptPart,
  type LineId,
  type Plan,
  type SectionId,
  type Thread,
  type ThreadId,
} from '@samplan/domain'

export interface Hit {
  readonly sectionId: SectionId
  readonly blockId: BlockId | null
  readonly lineId: LineId | null
  /** Of a comment: its thread. */
  readonly threadId: ThreadId | null
  readonly excerpt: readonly ExcerptPart[]
}

export interface SectionHits {
  readonly sectionId: SectionId
  readonly number: string | null
  readonly title: string | null
  readonly hits: readonly Hit[]
}

/** In reading order, a section's comments after its text. */
export function findInPlan(plan: Plan, threads: readonly Thread[], query: string): SectionHits[] {
  const words = wordsOf(query)
  const hasAll = wordFinder(words)
  const said = passagesOf(plan.sections).filter(({ text }) => hasAll(text))
  const commented = threads.flatMap(({ id, sectionId, messages }) =>
    messages.filter(({ body }) => hasAll(body)).map(({ body }) => ({ id, sectionId, body })),
  )
  return plan.sections.flatMap(({ id, number, title }) => {
    const hits: Hit[] = [
      ...said
        .filter(({ sectionId }) => sectionId === id)
        .map(({ text, ...place }) => ({ ...place, threadId: null, excerpt: searchExcerpt(text, words) })),
      ...commented
        .filter(({ sectionId }) => sectionId === id)
        .map((comment) => ({
          sectionId: id,
          blockId: null,
          lineId: null,
          threadId: comment.id,
          excerpt: searchExcerpt(comment.body, words),
        })),
    ]
    return hits.length === 0 ? [] : [{ sectionId: id, number, title, hits }]
  })
}
