import { useQueryClient } from '@tanstack/react-query'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { showToast } from '../../ui/index.ts'
import { restoreAccess, rosterQuery, type LeftUndone, type RosterEntry } from './api.ts'

/** Gives access back, and says so. */
export function useRestore(onLeftUndone: (leftUndone: readonly LeftUndone[]) => void) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  return useSubmit(async ({ userId, name }: RosterEntry) => {
    onLeftUndone(await restoreAccess(userId))
    await queryClient.invalidateQueries({ queryKey: rosterQuery.queryKey })
    showToast({ text: t('access:restored', { name }) })
  })
}
