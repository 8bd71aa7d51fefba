import { useMemo } from 'react'
import { useSession } from '../../../session/index.ts'
import { usePlanId } from '../../../sync/index.ts'
import { draftStore, type DraftStore } from './draftStore.ts'

/** The drafts of this person in this plan. */
export function useDrafts(): DraftStore {
  const userId = useSession().me.user.id
  const planId = usePlanId()
  return useMemo(() => draftStore(userId, planId), [userId, planId])
}
