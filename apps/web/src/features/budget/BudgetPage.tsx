import { placedBlocks } from '@samplan/domain'
import { PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { usePlan } from '../../sync/index.ts'
import { Loading } from '../../ui/index.ts'
import { BudgetBlock } from './BudgetBlock.tsx'

/** Budget: the plan's tables, full width. */
export function BudgetPage() {
  const { t } = useLanguage()
  const plan = usePlan()
  usePageTitle(plan ? `${t('common:page.budget')}, ${plan.facts.title}` : t('common:page.budget'))
  if (!plan) return <Loading />
  return (
    <>
      <PageHeading>{t('common:page.budget')}</PageHeading>
      {placedBlocks(plan.sections, 'budget').map(({ block, section }) => (
        <BudgetBlock key={block.id} sectionId={section.id} blockId={block.id} />
      ))}
    </>
  )
}
