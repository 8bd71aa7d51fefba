import type { LabelKey } from '@samplan/domain'
import { useCallback } from 'react'
import { useLanguage } from '../../language/index.ts'
import { usePlanOutline } from '../../sync/index.ts'

/** The organisation's own word for a kind of thing in the plan, else ours; small first letter. */
export function useFigureLabel(): (key: LabelKey, form: 'one' | 'other') => string {
  const { t } = useLanguage()
  const labels = usePlanOutline()?.labels
  return useCallback((key, form) => labels?.[key]?.[form] ?? t(`common:label.${key}.${form}`), [labels, t])
}
