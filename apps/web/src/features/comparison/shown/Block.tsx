import type { ComparedBlock } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import { isChange, kindOf } from '../model/filter.ts'
import { BudgetTable } from './BudgetTable.tsx'
import { ComparedFigureBlock } from './ComparedFigureBlock.tsx'
import { blockMarks } from './marks.ts'
import { Prose } from './Prose.tsx'
import { Rows } from './Rows.tsx'
import { Statement } from './Statement.tsx'
import { Stop } from './Stop.tsx'

/** What stands in a section, with what was and what is in one. */
export function Block({ block }: { readonly block: ComparedBlock }) {
  const language = useLanguage()
  if (!isChange(block)) return <Content block={block} />
  const restyled = 'restyled' in block && block.restyled ? [language.t('comparison:mark.restyled')] : []
  return (
    <Stop kind={kindOf(block)} sign={block.status} marks={[...blockMarks(block, language), ...restyled]}>
      <Content block={block} />
    </Stop>
  )
}

function Content({ block }: { readonly block: ComparedBlock }) {
  switch (block.type) {
    case 'goal':
    case 'activity':
    case 'commitment':
    case 'indicator':
      return <Statement statement={block} />
    case 'budget':
      return <BudgetTable budget={block} />
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
    case 'callout':
    case 'note':
    case 'table':
    case 'rule':
      return <Prose prose={block} />
    case 'signature':
    case 'project':
    case 'roster':
    case 'orgChart':
    case 'shares':
    case 'keyFigures':
    case 'memberList':
    case 'followUp':
      return <Rows block={block} />
    case 'image':
    case 'derivedFigure':
      return <ComparedFigureBlock figure={block} />
    default:
      return block satisfies never
  }
}
