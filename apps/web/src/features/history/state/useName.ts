import type { UserId } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { usePeople } from '../../../sync/index.ts'

/** What a person is called; somebody who has left the plan has no name here any more. */
export function useName(): (userId: UserId) => string {
  const { t } = useLanguage()
  const people = usePeople()
  return (userId) => people.get(userId)?.name ?? t('history:who.unknown')
}
