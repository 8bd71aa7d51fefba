import type { StructuredBlockType } from '@samplan/domain'
import { useEffect, useMemo, useRef } from 'react'
import type { HistoryStep, SectionHistory } from '../../../history/index.ts'
import { useLanguage } from '../../../language/index.ts'
import { usePlan } from '../../../sync/index.ts'
import { showToast } from '../../../ui/index.ts'
import { capitalised, labelIn } from '../../blocks/index.ts'

/** Says that a block is gone, and offers to bring it back. The function stays the same when language or labels change. */
export function useRemovedToast(history: SectionHistory) {
  const { t } = useLanguage()
  const labels = usePlan()?.labels
  const name = (type: StructuredBlockType) =>
    type === 'budget' ? t('editor:insert.budget') : capitalised(labelIn(labels ?? {}, t, type))
  const words = (type: StructuredBlockType) => t('blocks:removed', { block: name(type) })
  const current = useRef(words)
  useEffect(() => {
    current.current = words
  })
  return useMemo(
    () => (type: StructuredBlockType, step: HistoryStep) =>
      void showToast({ text: current.current(type), undo: () => history.takeBack(step) }),
    [history],
  )
}
