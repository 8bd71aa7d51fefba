/** Sections as they are shown: those with something to see, and between them those without, folded together. */
import type { ComparedBlock, ComparedSection } from '@samplan/publish/comparison'
import { isChange, isHeadChange, kindOf, shows, type Filter } from './filter.ts'

export type SectionRun =
  | { readonly kind: 'shown'; readonly section: ComparedSection }
  | { readonly kind: 'unchanged'; readonly sections: readonly ComparedSection[] }

/** A new number alone is told in the fold: one section added renumbers all that follow. */
const isShown = (section: ComparedSection, filter: Filter): boolean =>
  (section.status !== 'same' && filter === 'all') ||
  (shows(filter, 'sections') &&
    isHeadChange(section) &&
    (filter === 'sections' || section.status !== 'same')) ||
  section.blocks.some((block) => isChange(block) && shows(filter, kindOf(block)))

export function sectionRuns(sections: readonly ComparedSection[], filter: Filter): SectionRun[] {
  const runs: SectionRun[] = []
  let folded: ComparedSection[] = []
  const fold = () => {
    // What a filter leaves out is not unchanged.
    if (folded.length > 0 && filter === 'all') runs.push({ kind: 'unchanged', sections: folded })
    folded = []
  }
  for (const section of sections) {
    if (isShown(section, filter)) {
      fold()
      runs.push({ kind: 'shown', section })
    } else folded.push(section)
  }
  fold()
  return runs
}

export type BlockRun =
  | { readonly kind: 'shown'; readonly block: ComparedBlock }
  | { readonly kind: 'unchanged'; readonly blocks: readonly ComparedBlock[] }

/** So few unchanged blocks beside a change are shown, so that one sees where it stands. */
const MOST_BESIDE = 2

export function blockRuns(blocks: readonly ComparedBlock[], filter: Filter): BlockRun[] {
  const runs: BlockRun[] = []
  let kept: ComparedBlock[] = []
  const end = () => {
    if (filter === 'all' && kept.length > MOST_BESIDE) runs.push({ kind: 'unchanged', blocks: kept })
    else if (filter === 'all') runs.push(...kept.map((block): BlockRun => ({ kind: 'shown', block })))
    kept = []
  }
  for (const block of blocks) {
    if (!isChange(block)) kept.push(block)
    else {
      end()
      if (shows(filter, kindOf(block))) runs.push({ kind: 'shown', block })
    }
  }
  end()
  return runs
}
