import type { BlockId } from '@samplan/domain'
import { lazy, Suspense } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Loading } from '../../../ui/index.ts'
import { BlockFrame, useBlockEditing } from '../../blocks/index.ts'

const BudgetBlock = lazy(async () => ({ default: (await import('../../budget/index.ts')).BudgetBlock }))

/** The budget's grid, fetched when a section has one. */
export function BudgetForm({ blockId }: { readonly blockId: BlockId }) {
  const { t } = useLanguage()
  const { sectionId } = useBlockEditing()
  return (
    <BlockFrame blockId={blockId} name={t('blocks:kind.budget')} leadsIntoText={false}>
      {() => (
        <Suspense fallback={<Loading />}>
          <BudgetBlock sectionId={sectionId} blockId={blockId} />
        </Suspense>
      )}
    </BlockFrame>
  )
}
