import { restoredWith, type RemovedSection, type SectionId } from '@samplan/domain'

export interface RemovedTop {
  readonly id: SectionId
  readonly title: string | null
  /** How many sections went with it. */
  readonly below: number
}

/** What was removed by itself; the sections that went with it come back with it and are not listed. */
export function removedTops(removed: readonly RemovedSection[]): readonly RemovedTop[] {
  return removed
    .filter(({ id, removedWith }) => removedWith === id)
    .map(({ id, title }) => ({ id, title, below: restoredWith(removed, id).length - 1 }))
}
