import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { showToast } from '../../../ui/index.ts'
import type { Meaning } from '../clipboard/numberStyle.ts'
import type { Paste } from '../clipboard/pasteInto.ts'
import type { GridControl } from './gridControl.ts'

export type PasteAnswer = 'all' | 'existing' | 'cancel'

/** A pasted range is written at once, unless it would add lines: then it is shown first. */
export function usePaste({ actions, editing }: GridControl) {
  const { t } = useLanguage()
  const [waiting, setWaiting] = useState<Paste | null>(null)

  const write = ({ plan, groupId }: Paste) => {
    const step = actions?.paste(plan, groupId)
    if (!step) return
    const { unreadable, ignored } = plan
    const receipt = [
      t('budget:pasted', { count: plan.changes.length + plan.added.length }),
      unreadable > 0 && t('budget:pasted.unreadable', { count: unreadable }),
      ignored > 0 && t('budget:pasted.ignored', { count: ignored }),
    ]
    showToast({ text: receipt.filter(Boolean).join(' '), undo: () => editing?.history.takeBack(step) })
  }

  const take = (paste: Paste) => {
    if (paste.plan.unclear !== null || paste.plan.added.length > 0) setWaiting(paste)
    else write(paste)
  }

  return {
    waiting,
    onPaste: take,
    /** How numbers are to be read; null for another time. */
    onMeaning: (meaning: Meaning | null) => {
      setWaiting(null)
      if (waiting && meaning) take(waiting.answered(meaning))
    },
    onAnswer: (answer: PasteAnswer) => {
      setWaiting(null)
      if (!waiting || answer === 'cancel') return
      write(answer === 'all' ? waiting : { ...waiting, plan: { ...waiting.plan, added: [] } })
    },
  }
}
