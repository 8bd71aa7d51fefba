import type { Block, SectionId } from '@samplan/domain'
import { memo, useMemo } from 'react'
import { StaticBudget } from './budget/StaticBudget.tsx'
import { blockRuns, type BlockRun } from './blockRuns.ts'
import { StaticImage } from './figure/StaticImage.tsx'
import { StaticDerivedFigure } from './figure/StaticDerivedFigure.tsx'
import { StaticRowBlock } from './rows/StaticRowBlock.tsx'
import { StaticActivities } from './StaticActivities.tsx'
import { StaticCommitment } from './StaticCommitment.tsx'
import { StaticGoal } from './StaticGoal.tsx'
import { StaticIndicators } from './StaticIndicators.tsx'
import { StaticNotes } from './StaticNotes.tsx'
import { StaticContent, StaticProse } from './StaticProse.tsx'
import { StaticRequest } from './StaticRequest.tsx'
import styles from './StaticBlocks.module.css'

interface StaticBlocksProps {
  readonly blocks: readonly Block[]
  readonly sectionId: SectionId
  /** 1 for a top-level section. */
  readonly depth: number
}

/** A section's content as it is read and printed. */
export const StaticBlocks = memo(function StaticBlocks({ blocks, sectionId, depth }: StaticBlocksProps) {
  const { runs, notes } = useMemo(() => arranged(blocks), [blocks])
  return (
    // The plan is Swedish whatever the interface speaks.
    <div className={styles['blocks']} lang="sv">
      {runs.map((run) => (
        <Run key={keyOf(run)} run={run} sectionId={sectionId} depth={depth} />
      ))}
      {notes.length > 0 && (
        <StaticNotes notes={notes}>
          {(note) => <StaticContent content={note.content} depth={depth} />}
        </StaticNotes>
      )}
    </div>
  )
})

/** Footnotes stand at the end, wherever somebody has put them. */
function arranged(blocks: readonly Block[]) {
  const notes = blocks.filter((block) => block.type === 'note')
  return { runs: blockRuns(blocks.filter(({ type }) => type !== 'note')), notes }
}

const keyOf = (run: BlockRun) => (run.kind === 'single' ? run.block.id : run.blocks[0].id)

interface RunProps {
  readonly run: BlockRun
  readonly sectionId: SectionId
  readonly depth: number
}

function Run({ run, sectionId, depth }: RunProps) {
  switch (run.kind) {
    case 'activities':
      return <StaticActivities activities={run.blocks} sectionId={sectionId} />
    case 'indicators':
      return <StaticIndicators indicators={run.blocks} />
    case 'single':
      return <Single block={run.block} depth={depth} />
    default:
      return run satisfies never
  }
}

type SingleBlock = Extract<BlockRun, { kind: 'single' }>['block']

function Single({ block, depth }: { readonly block: SingleBlock; readonly depth: number }) {
  switch (block.type) {
    case 'goal':
      return <StaticGoal goal={block} />
    case 'commitment':
      return <StaticCommitment commitment={block} />
    case 'request':
      return <StaticRequest request={block} />
    case 'budget':
      return <StaticBudget budget={block} />
    case 'image':
      return <StaticImage image={block} />
    case 'derivedFigure':
      return <StaticDerivedFigure figure={block} />
    case 'signature':
    case 'project':
    case 'roster':
    case 'orgChart':
    case 'shares':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return <StaticRowBlock block={block} />
    default:
      return <StaticProse prose={block} depth={depth} />
  }
}
