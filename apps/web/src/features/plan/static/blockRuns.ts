/** Blocks as they are set: activities that follow each other make one table, and so do indicators. */
import type { Activity, Block, Indicator } from '@samplan/domain'

export type BlockRun =
  | { readonly kind: 'activities'; readonly blocks: readonly [Activity, ...Activity[]] }
  | { readonly kind: 'indicators'; readonly blocks: readonly [Indicator, ...Indicator[]] }
  | { readonly kind: 'single'; readonly block: Exclude<Block, Activity | Indicator> }

export const blockRuns = (blocks: readonly Block[]): readonly BlockRun[] =>
  blocks.reduce<readonly BlockRun[]>(
    (runs, block) => [...runs.slice(0, -1), ...continued(runs.at(-1), block)],
    [],
  )

function continued(last: BlockRun | undefined, block: Block): readonly BlockRun[] {
  if (block.type === 'activity' && last?.kind === 'activities') {
    return [{ kind: 'activities', blocks: [...last.blocks, block] }]
  }
  if (block.type === 'indicator' && last?.kind === 'indicators') {
    return [{ kind: 'indicators', blocks: [...last.blocks, block] }]
  }
  return last ? [last, runOf(block)] : [runOf(block)]
}

function runOf(block: Block): BlockRun {
  if (block.type === 'activity') return { kind: 'activities', blocks: [block] }
  if (block.type === 'indicator') return { kind: 'indicators', blocks: [block] }
  return { kind: 'single', block }
}
