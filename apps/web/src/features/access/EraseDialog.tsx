import { useQueryClient } from '@tanstack/react-query'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { ConfirmDialog, showToast } from '../../ui/index.ts'
import { eraseAccount, rosterQuery, type RosterEntry } from './api.ts'

interface EraseDialogProps {
  readonly person: RosterEntry
  readonly onClose: () => void
}

export function EraseDialog({ person: { userId, name }, onClose }: EraseDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const { run, pending, error } = useSubmit(async () => {
    await eraseAccount(userId)
    await queryClient.invalidateQueries({ queryKey: rosterQuery.queryKey })
    showToast({ text: t('access:wasErased') })
    onClose()
  })
  return (
    <ConfirmDialog
      title={t('access:eraseNamed', { name })}
      action={t('access:erase')}
      isPending={pending}
      error={error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {t('access:eraseText')}
    </ConfirmDialog>
  )
}
