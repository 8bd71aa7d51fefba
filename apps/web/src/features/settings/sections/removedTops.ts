import { subtreeOf, type SectionHead, type SectionId } from '@samplan/domain'

export interface RemovedTop {
  readonly id: SectionId
  readonly title: string | null
  /** How many sections went with it. */
  readonly below: number
}

/** What was removed by itself; the sections below it come back with it and are not listed. */
export function removedTops(removed: readonly SectionHead[]): readonly RemovedTop[] {
  const ids = new Set(removed.map(({ id }) => id))
  return removed
    .filter(({ parentId }) => parentId === null || !ids.has(parentId))
    .map(({ id, title }) => ({ id, title, below: subtreeOf(removed, id).length - 1 }))
}
