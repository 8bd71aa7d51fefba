import type { Command, SectionHead, SectionStatus } from '@samplan/domain'
import { useLanguage } from '../../language/index.ts'
import { pendingStatusOf, useAskPending, useDiscard, useHeldReview, useSend } from '../../outbox/index.ts'
import type { NumberedHead } from '../../sync/index.ts'
import { showToast } from '../../ui/index.ts'

export interface GiveVerdict {
  readonly approve: (head: NumberedHead) => void
  readonly sendBack: (head: NumberedHead, note: string) => void
}

const statusCommand = (head: SectionHead, status: SectionStatus, note: string | null): Command => ({
  type: 'set-section-status',
  sectionId: head.id,
  status,
  note,
})

/** Gives a section its status; it shows at once, and an approval can be taken back while its message stands. */
export function useVerdict(): GiveVerdict {
  const { t } = useLanguage()
  const send = useSend()
  const takeBack = useTakeBack()
  const { isHolding } = useHeldReview()
  const nameOf = (head: NumberedHead) => head.title ?? t('common:untitled')
  return {
    approve: (head) => {
      void send(statusCommand(head, 'approved', null))
      const words = isHolding ? 'review:approvedHeld' : 'review:approved'
      showToast({ text: t(words, { section: nameOf(head) }), undo: () => takeBack(head) })
    },
    sendBack: (head, note) => {
      void send(statusCommand(head, 'returned', note))
      const words = isHolding ? 'review:sentBackHeld' : 'review:sentBack'
      showToast({ text: t(words, { section: nameOf(head) }) })
    },
  }
}

/** Puts the head's status back. What has not reached the plan is given up instead, so that nobody hears of it. */
function useTakeBack(): (head: NumberedHead) => void {
  const send = useSend()
  const discard = useDiscard()
  const askPending = useAskPending()
  return (head) => {
    const pending = pendingStatusOf(head.id, askPending())
    if (pending !== null && pending.state !== 'sending') return discard(pending.key)
    // An approval given again was one of a changed text, which nobody can un-change: it waits for review once more.
    const before = head.status === 'approved' ? 'ready' : head.status
    void send(statusCommand(head, before, head.statusChange?.note ?? null))
  }
}
