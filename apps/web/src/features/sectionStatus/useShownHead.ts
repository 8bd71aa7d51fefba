import type { SectionHead } from '@samplan/domain'
import { useMemo } from 'react'
import { usePending, withPendingStatus } from '../../outbox/index.ts'

/** The head as this person's own verdict will have left it. */
export function useShownHead<Head extends SectionHead>(head: Head): Head {
  const pending = usePending()
  return useMemo(() => withPendingStatus(head, pending), [head, pending])
}
