import type { LabelKey, Labels } from '@samplan/domain'
import { useCallback } from 'react'
import { useLanguage, type Language } from '../../../language/index.ts'
import { useBlockPlan } from './BlockPlan.ts'

type Form = 'one' | 'other'
export type Label = (key: LabelKey, form?: Form) => string

/** The organisation's own word for a kind of block, else ours: "nyckelaktivitet" where others say "aktivitet". */
const labelIn = (labels: Labels, t: Language['t'], key: LabelKey, form: Form = 'one'): string =>
  labels[key]?.[form] ?? t(`common:label.${key}.${form}`)

/** The word as a heading has it. */
export const capitalised = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1)

export function useLabel(): Label {
  const { t } = useLanguage()
  const { labels } = useBlockPlan()
  return useCallback((key, form) => labelIn(labels, t, key, form), [labels, t])
}
