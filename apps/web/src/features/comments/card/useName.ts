import { userIdSchema } from '@samplan/domain'
import { useCallback } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { usePeople } from '../../../sync/index.ts'

/** What a person is called; somebody who has left the plan has no name here any more. */
export function useName(): (userId: string) => string {
  const { t } = useLanguage()
  const people = usePeople()
  return useCallback(
    (userId) => {
      const known = userIdSchema.safeParse(userId)
      return (known.success && people.get(known.data)?.name) || t('comments:unknownPerson')
    },
    [people, t],
  )
}
