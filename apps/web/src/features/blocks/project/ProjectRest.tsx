import { readBlock } from '@samplan/document'
import { placedBlocks, type BlockId, type Plan } from '@samplan/domain'
import { useCallback } from 'react'
import type * as Y from 'yjs'
import { useFromPlan } from '../../../sync/index.ts'
import { ProjectFacts } from '../../rows/index.ts'
import { useObserved } from '../editing/useObserved.ts'
import { budgetLines } from '../request/budgetLines.ts'

/** What is said of a project, as it is read. */
export function ProjectRest({ blockId }: { readonly blockId: BlockId }) {
  const project = useObserved(
    blockId,
    useCallback((doc: Y.Doc) => readBlock(doc, 'project', blockId), [blockId]),
  )
  const goalTexts = useFromPlan(goalTextsIn)
  const lines = useFromPlan(budgetLines)
  return (
    <ProjectFacts
      project={project}
      goals={project.goalIds.flatMap((id) => goalTexts.get(id) ?? [])}
      lines={project.lineIds.flatMap((id) => lines.find((line) => line.id === id)?.name ?? [])}
      label={project.name}
    />
  )
}

const goalTextsIn = (plan: Plan | null): ReadonlyMap<BlockId, string> =>
  new Map(placedBlocks(plan?.sections ?? [], 'goal').map(({ block }) => [block.id, block.text]))
