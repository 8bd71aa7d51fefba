import { applyFix } from '@samplan/document'
import type { Fix } from '@samplan/domain'
import { ownEdit, sectionHistory } from '../../history/index.ts'
import { useLanguage } from '../../language/index.ts'
import { useJudgeNow, useSectionDoc } from '../../sync/index.ts'
import { showToast } from '../../ui/index.ts'

/** Writes the fix as one step of the section's history; null until the section's document has arrived. */
export function useApplyFix(fix: Fix): (() => void) | null {
  const { t } = useLanguage()
  const { judgeAll } = useJudgeNow()
  const { doc, ready } = useSectionDoc(fix.sectionId)
  if (!ready) return null
  return () => {
    const history = sectionHistory(doc, fix.sectionId)
    let done = false
    const step = history.step(() => {
      done = applyFix(doc, fix, ownEdit)
    })
    judgeAll()
    if (!done) showToast({ text: t('fixes:changed'), tone: 'block' })
    else if (step) showToast({ text: t('fixes:done'), undo: () => history.takeBack(step) })
  }
}
