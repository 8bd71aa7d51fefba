/** What a reviewer may say of a section as it stands. */
import { may, type Actor, type PlanState, type SectionHead } from '@samplan/domain'

export interface Verdicts {
  /** `again`: it was approved, and changed since. */
  readonly approve: 'first' | 'again' | null
  readonly sendBack: boolean
}

const NONE: Verdicts = { approve: null, sendBack: false }

export function verdictsOn(
  head: Pick<SectionHead, 'status' | 'changedAfterApproval'>,
  planState: PlanState,
  actor: Actor | null,
): Verdicts {
  if (actor === null || planState !== 'drafting' || !may(actor, 'review')) return NONE
  switch (head.status) {
    case 'draft':
    case 'returned':
      return { approve: 'first', sendBack: false }
    case 'ready':
      return { approve: 'first', sendBack: true }
    case 'approved':
      return { approve: head.changedAfterApproval === null ? null : 'again', sendBack: true }
    default:
      return head.status satisfies never
  }
}

/** Has somebody asked for one? */
export const awaitsVerdict = ({
  status,
  changedAfterApproval,
}: Pick<SectionHead, 'status' | 'changedAfterApproval'>): boolean =>
  status === 'ready' || changedAfterApproval !== null
