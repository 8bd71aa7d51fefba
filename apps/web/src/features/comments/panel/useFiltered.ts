import { effectiveOwners, isOpen, type Thread } from '@samplan/domain'
import { useSession } from '../../../session/index.ts'
import { usePlanOutline } from '../../../sync/index.ts'
import { waitsFor } from '../model/waitsFor.ts'

export type Filter = 'open' | 'all' | 'mine'

type Passes = (thread: Thread) => boolean

/** Does a thread belong to what the filter shows? */
export function useFiltered(filter: Filter): Passes {
  const me = useSession().me.user.id
  const outline = usePlanOutline()
  const own = new Set(
    outline?.sections.filter(({ id }) => effectiveOwners(outline, id).includes(me)).map(({ id }) => id),
  )
  switch (filter) {
    case 'open':
      return (thread) => isOpen(thread)
    case 'all':
      return () => true
    case 'mine':
      return (thread) => waitsFor(thread, me, own.has(thread.sectionId))
    default:
      return filter satisfies never
  }
}
