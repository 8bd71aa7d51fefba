import type { SectionId } from '@samplan/domain'
import { PendingLabel, pendingStatusOf, usePending } from '../../outbox/index.ts'

/** That the status shown is not the plan's yet. */
export function PendingStatus({ sectionId }: { readonly sectionId: SectionId }) {
  const pending = pendingStatusOf(sectionId, usePending())
  return pending === null || pending.state === 'failed' ? null : <PendingLabel state={pending.state} />
}
