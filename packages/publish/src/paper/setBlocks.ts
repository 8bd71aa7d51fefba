/** The blocks of a section; goals, activities, commitments and indicators that follow each other are set together. */
import {
  blocksOf,
  inlineText,
  type Block,
  type BlockOf,
  type BlockType,
  type FrozenSection,
  type RowBlockType,
} from '@samplan/domain'
import type { PaperContext } from './paperContext.ts'
import type { PaperNode } from './paper.ts'
import { isBlank } from './printable.ts'
import { setActivities } from './setActivities.ts'
import { setBudget } from './setBudget.ts'
import { setCharts } from './setCharts.ts'
import { setDerivedFigure } from './setDerivedFigure.ts'
import { setImage } from './setImage.ts'
import { setIndicators } from './setIndicators.ts'
import { setInlines } from './setInline.ts'
import { setProses, targetOf } from './setProse.ts'
import { setFollowUp, setKeyFigures, setMemberList, setRoster, setSignature } from './setLists.ts'
import { setOrgChart } from './setOrgChart.ts'
import { setProject } from './setProject.ts'
import { setShares } from './setShares.ts'
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
      return all(type).flatMap((budget) => [
        ...targetOf(budget.id, context),
        setBudget(budget, context),
        ...setCharts(budget, context),
      ])
    case 'request':
      // Never printed: it is a talk between an officer and the economist.
      return []
    case 'heading':
      return all(type)
        .filter(({ content }) => !isBlank(inlineText(content)))
        .flatMap(({ id, level, content }) => [
          ...targetOf(id, context),
          { kind: 'heading' as const, level, content: setInlines(content, context) },
        ])
    case 'paragraph':
    case 'list':
    case 'quote':
    case 'callout':
    case 'note':
    case 'table':
    case 'rule':
      return setProses(all(type), context)
    case 'image':
    case 'signature':
    case 'project':
    case 'roster':
    case 'orgChart':
    case 'shares':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
    case 'derivedFigure':
      return all(type).flatMap((block) => setFigure(block, context))
    default:
      return type satisfies never
  }
}

type FigureBlock = BlockOf<'image' | 'derivedFigure' | RowBlockType>

/** Blocks that are set each for itself, with the place that something leads to. */
function setFigure(block: FigureBlock, context: PaperContext): PaperNode[] {
  const node = setAlone(block, context)
  return node === null ? [] : [...targetOf(block.id, context), node]
}

/** Null for one in which nothing stands. */
function setAlone(block: FigureBlock, context: PaperContext): PaperNode | null {
  switch (block.type) {
    case 'image':
      return setImage(block, context)
    case 'derivedFigure':
      return setDerivedFigure(block, context)
    case 'signature':
      return setSignature(block)
    case 'project':
      return setProject(block, context)
    case 'roster':
      return setRoster(block, context)
    case 'orgChart':
      return setOrgChart(block, context)
    case 'shares':
      return setShares(block, context)
    case 'keyFigures':
      return setKeyFigures(block, context)
    case 'memberList':
      return setMemberList(block, context)
    case 'followUp':
      return setFollowUp(block, context)
    default:
      return block satisfies never
  }
}
