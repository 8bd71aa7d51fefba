import type { BlockId, StructuredBlockType } from '@samplan/domain'
import {
  ActivityBlock,
  CommitmentBlock,
  DerivedFigureBlock,
  GoalBlock,
  ImageBlock,
  IndicatorBlock,
  OrgChartBlock,
  ProjectBlock,
  RequestBlock,
  SharesBlock,
  SignatureBlock,
  TitledRowsBlock,
} from '../../blocks/index.ts'
import { KIND_ICONS } from '../insert/kindIcons.ts'
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
    case 'image':
      return <ImageBlock blockId={blockId} />
    case 'signature':
      return <SignatureBlock blockId={blockId} />
    case 'project':
      return <ProjectBlock blockId={blockId} />
    case 'orgChart':
      return <OrgChartBlock blockId={blockId} />
    case 'shares':
      return <SharesBlock blockId={blockId} />
    case 'derivedFigure':
      return <DerivedFigureBlock blockId={blockId} />
    case 'roster':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return <TitledRowsBlock type={type} blockId={blockId} icon={KIND_ICONS[type]} />
    default:
      return type satisfies never
  }
}
