import type { StructuredBlockType } from '@samplan/domain'
import type { HistoryStep, SectionHistory } from '../../../history/index.ts'
import { kindName, useLanguage } from '../../../language/index.ts'
import { usePlanOutline } from '../../../sync/index.ts'
import { showToast } from '../../../ui/index.ts'
import { useStable } from './useStable.ts'

/** Says that a block is gone, and offers to bring it back. */
export function useRemovedToast(history: SectionHistory) {
  const { t } = useLanguage()
  const labels = usePlanOutline()?.labels
  return useStable((type: StructuredBlockType, step: HistoryStep) => {
    showToast({
      text: t('blocks:removed', { block: kindName(type, labels ?? {}, t) }),
      undo: () => history.takeBack(step),
    })
  })
}
