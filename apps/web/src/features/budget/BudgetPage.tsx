import { placedBlocks, type Plan } from '@samplan/domain'
import { InTopBar, PageHeading, usePageTitle } from '../../frame/index.ts'
import { useLanguage } from '../../language/index.ts'
import { useJudgeNow, usePlan } from '../../sync/index.ts'
import { CommentKeys, CommentsDrawer, CommentsProvider, SectionComments } from '../comments/index.ts'
import { EmptyState, Loading, VisuallyHidden } from '../../ui/index.ts'
import { PlanState } from '../planState/index.ts'
import { BudgetBlock } from './BudgetBlock.tsx'
import styles from './BudgetPage.module.css'

/** Budget: the plan's tables, full width. */
export function BudgetPage() {
  const { t } = useLanguage()
  const plan = usePlan()
  const { judgeAll } = useJudgeNow()
  usePageTitle(plan ? `${t('common:page.budget')}, ${plan.facts.title}` : t('common:page.budget'))
  if (!plan) return <Loading />
  return (
    // Leaving a field is when its issues appear.
    <div className={styles['page']} onBlur={judgeAll}>
      <InTopBar slot="page">{plan.facts.title}</InTopBar>
      <PlanState plan={plan} />
      <VisuallyHidden>
        <PageHeading>{t('common:page.budget')}</PageHeading>
      </VisuallyHidden>
      <CommentsProvider>
        <Tables plan={plan} />
        <CommentsDrawer />
        <CommentKeys />
      </CommentsProvider>
    </div>
  )
}

function Tables({ plan }: { readonly plan: Plan }) {
  const { t } = useLanguage()
  const budgets = placedBlocks(plan.sections, 'budget')
  if (budgets.length === 0) {
    return (
      <EmptyState>
        <p>{t('budget:empty.title')}</p>
        <p>{t('budget:empty.how')}</p>
      </EmptyState>
    )
  }
  return budgets.map(({ block, section }) => (
    <div key={block.id} data-section={section.id}>
      <SectionComments sectionId={section.id}>
        <BudgetBlock sectionId={section.id} blockId={block.id} isPage />
      </SectionComments>
    </div>
  ))
}
