import type { Block, SectionId } from '@samplan/domain'
import { useMemo, type ComponentProps } from 'react'
import { SectionComparison } from '../../history/index.ts'
import { usePlanReading } from '../static/planReading.ts'
import { StaticBlocks } from '../static/StaticBlocks.tsx'
import type { PlanSectionProps } from './PlanSection.tsx'

type ComparedBodyProps = Pick<PlanSectionProps, 'head' | 'depth' | 'stance'> &
  Pick<ComponentProps<typeof SectionComparison>, 'compared'>

/** Two moments in place of the text, drawn as the paper draws it. */
export function ComparedBody({ head, depth, stance, compared }: ComparedBodyProps) {
  const { nameOf, overarchingGoals, lineLabels, columns } = usePlanReading()
  const words = useMemo<ComponentProps<typeof SectionComparison>['words']>(
    () => ({
      nameOf,
      overarchingGoals,
      lineLabels,
      columns,
      draw: drawAt(head.id, depth),
    }),
    [nameOf, overarchingGoals, lineLabels, columns, head.id, depth],
  )
  return (
    <SectionComparison
      key={`${compared.from}/${compared.to}`}
      head={head}
      compared={compared}
      mayRestore={stance !== 'foreign'}
      words={words}
    />
  )
}

const drawAt = (sectionId: SectionId, depth: number) => (blocks: readonly Block[]) => (
  <StaticBlocks blocks={blocks} sectionId={sectionId} depth={depth} />
)
