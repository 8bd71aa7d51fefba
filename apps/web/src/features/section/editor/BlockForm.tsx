import type { BlockId, StructuredBlockType } from '@samplan/domain'
import { GoalBlock } from '../../blocks/index.ts'
import { BlockBoundary } from './BlockBoundary.tsx'

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
    case 'activity':
    case 'commitment':
    case 'indicator':
    case 'request':
    case 'budget':
      return <GoalBlock blockId={blockId} />
    default:
      return type satisfies never
  }
}
