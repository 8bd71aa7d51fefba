import type { SectionId } from '@samplan/domain'
import { useEffect, useEffectEvent } from 'react'
import { usePlanId } from '../../../sync/index.ts'
import { useUnreadNotices } from './useInbox.ts'
import { useMarkRead } from './useMarkRead.ts'

/** Who skims past has not seen it. Milliseconds. */
const STAY = 2000

/** Whoever stays with a section need not be told of it any more; threads have marks of their own. */
export function useSectionSeen(sectionId: SectionId | null): void {
  const planId = usePlanId()
  const { one: markRead } = useMarkRead()
  const untold = useUnreadNotices().filter(
    (notice) => notice.planId === planId && notice.sectionId === sectionId && notice.threadId === null,
  )
  const markAll = useEffectEvent(() => untold.forEach(({ id }) => markRead(id)))
  const isTold = untold.length === 0
  useEffect(() => {
    if (sectionId === null || isTold) return undefined
    const timer = setTimeout(markAll, STAY)
    return () => clearTimeout(timer)
  }, [sectionId, isTold])
}
