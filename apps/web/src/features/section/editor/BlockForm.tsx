import type { BlockId, StructuredBlockType } from '@samplan/domain'
import {
  ActivityBlock,
  CommitmentBlock,
  GoalBlock,
  IndicatorBlock,
  RequestBlock,
} from '../../blocks/index.ts'
import { BlockBoundary } from './BlockBoundary.tsx'
import { BudgetForm } from './BudgetForm.tsx'

interface BlockFormProps {
  readonly type: StructuredBlockType
  readonly blockId: BlockId
}

/** The form of a structured block. One that cannot be drawn says so, and the text around it stands. */
export const BlockForm = (props: BlockFormProps) => (
  <BlockBoundary>
    <Form {...props} />
  </BlockBoundary>
)

function Form({ type, blockId }: BlockFormProps) {
  switch (type) {
    case 'goal':
      return <GoalBlock blockId={blockId} />
    case 'activity':
      return <ActivityBlock blockId={blockId} />
    case 'commitment':
      return <CommitmentBlock blockId={blockId} />
    case 'indicator':
      return <IndicatorBlock blockId={blockId} />
    case 'request':
      return <RequestBlock blockId={blockId} />
    case 'budget':
      return <BudgetForm blockId={blockId} />
    default:
      return type satisfies never
  }
}
