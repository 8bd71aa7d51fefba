import type { UserId } from '@samplan/domain'
import { useCallback } from 'react'
import { useLanguage } from '../../language/index.ts'
import { usePeople } from '../../sync/index.ts'

/** Names of the plan's members, of whom the documents hold ids alone. */
export function useNameOf(): (userId: UserId) => string {
  const { t } = useLanguage()
  const people = usePeople()
  return useCallback(
    (userId) => people.get(userId)?.name ?? (people.size > 0 ? t('plan:people.unknown') : '…'),
    [people, t],
  )
}
