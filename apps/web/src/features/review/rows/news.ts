/** Has somebody else written in a section since this person read it? */
import type { SectionId, UserId } from '@samplan/domain'

export interface Writing {
  readonly seq: number
  readonly at: number
  readonly by: UserId
}

/** The last writing, where it is news. */
export type News = Writing | null

interface NewsSources {
  readonly written: ReadonlyMap<SectionId, Writing>
  /** How far this person has read; null for as long as that is not known, and nothing is called new. */
  readonly read: Readonly<Partial<Record<SectionId, number>>> | null
  readonly reader: UserId
}

export const newsIn =
  ({ written, read, reader }: NewsSources) =>
  (sectionId: SectionId): News => {
    const last = written.get(sectionId)
    if (read === null || last === undefined || last.by === reader) return null
    return last.seq > (read[sectionId] ?? 0) ? last : null
  }
