/** The blocks of a section; goals, activities, commitments and indicators that follow each other are set together. */
import {
  blocksOf,
  inlineText,
  type Block,
  type BlockOf,
  type BlockType,
  type FrozenSection,
} from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import type { PaperNode } from './paper.ts'
import { isBlank } from './printable.ts'
import { setActivities } from './setActivities.ts'
import { setBudget } from './setBudget.ts'
import { setCharts } from './setCharts.ts'
import { setIndicators } from './setIndicators.ts'
import { setInlines } from './setInline.ts'
import { setProse } from './setProse.ts'
import { setCommitments, setGoals } from './setStatements.ts'

/** Levels of headings are counted from the section's own; `levelHeadings` gives them their place in the plan. */
export const setBlocks = (section: FrozenSection, context: PaperContext): PaperNode[] =>
  runsOf(section.blocks).flatMap((run) => setRun(run, section, context))

/** Blocks of one type. */
type Run = readonly [Block, ...Block[]]

function runsOf(blocks: readonly Block[]): Run[] {
  const runs: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last?.[0].type === block.type) last.push(block)
    else runs.push([block])
  }
  return runs
}

function setRun(run: Run, section: FrozenSection, context: PaperContext): PaperNode[] {
  const all = <T extends BlockType>(type: T): BlockOf<T>[] => blocksOf({ blocks: [...run] }, type)
  const { type } = run[0]
  switch (type) {
    case 'goal':
      return [setGoals(all(type), context)]
    case 'activity':
      return [setActivities(all(type), section, context)]
    case 'commitment':
      return [setCommitments(all(type), context)]
    case 'indicator':
      return [setIndicators(all(type), context)]
    case 'budget':
      return all(type).flatMap((budget) => [setBudget(budget, context), ...setCharts(budget, context)])
    case 'request':
      // Never printed: it is a talk between an officer and the economist.
      return []
    case 'heading':
      return all(type)
        .filter(({ content }) => !isBlank(inlineText(content)))
        .map(({ level, content }) => ({ kind: 'heading', level, content: setInlines(content) }))
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'table':
    case 'rule':
      return all(type).map(setProse)
    default:
      return type satisfies never
  }
}
