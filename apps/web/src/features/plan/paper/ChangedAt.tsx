import type { SectionId } from '@samplan/domain'
import { changeText, useLanguage } from '../../../language/index.ts'
import { useLastChange } from '../../../sync/index.ts'
import { usePlanReading } from '../static/planReading.ts'

/** "ändrad 14.02"; by whom for the pointer. */
export function ChangedAt({ sectionId }: { readonly sectionId: SectionId }) {
  const language = useLanguage()
  const { nameOf } = usePlanReading()
  const change = useLastChange(sectionId)
  if (change === null) return null
  const { at, by } = change
  return (
    <span title={by === null ? undefined : changeText(language, at, nameOf(by))}>
      {changeText(language, at, null)}
    </span>
  )
}
