import { useLanguage } from '../../language/index.ts'
import type { BlockId, SectionId } from '@samplan/domain'
import { usePlan } from '../../sync/index.ts'
import { BudgetTable } from './BudgetTable.tsx'
import { useLiveBudget } from './data/useLiveBudget.ts'

export interface BudgetBlockProps {
  readonly sectionId: SectionId
  readonly blockId: BlockId
  /** Stands above the table where it has no title of its own. */
  readonly isPage?: boolean
}

/** A budget table, live: written by those who may write its section, read by everybody else. */
export function BudgetBlock({ sectionId, blockId, isPage = false }: BudgetBlockProps) {
  const { t } = useLanguage()
  const plan = usePlan()
  const live = useLiveBudget(sectionId, blockId)
  if (!plan || !live) return null
  const title = live.budget.title === '' ? t('budget:table') : live.budget.title
  return (
    <BudgetTable
      key={live.section.key}
      plan={plan}
      sectionId={sectionId}
      live={live}
      title={title}
      isPage={isPage}
    />
  )
}
