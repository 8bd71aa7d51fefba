import { useQueryClient } from '@tanstack/react-query'
import { errorText } from '../../api/errorText.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { ConfirmDialog, showToast } from '../../ui/index.ts'
import { restoreAccess, revokeAccess, rosterQuery, type LeftUndone, type RosterEntry } from './api.ts'

interface RevokeDialogProps {
  readonly person: RosterEntry
  readonly onClose: () => void
  readonly onLeftUndone: (leftUndone: readonly LeftUndone[]) => void
}

export function RevokeDialog({ person, onClose, onLeftUndone }: RevokeDialogProps) {
  const language = useLanguage()
  const { t } = language
  const queryClient = useQueryClient()
  const { userId, name } = person
  const reread = () => queryClient.invalidateQueries({ queryKey: rosterQuery.queryKey })
  const undo = async () => {
    try {
      onLeftUndone(await restoreAccess(userId))
      await reread()
      showToast({ text: t('access:restored', { name }) })
    } catch (error) {
      showToast({ tone: 'block', text: errorText(error, language) })
    }
  }
  const { run, pending, error } = useSubmit(async () => {
    onLeftUndone(await revokeAccess(userId))
    await reread()
    showToast({ text: t('access:revoked', { name }), undo: () => void undo() })
    onClose()
  })
  return (
    <ConfirmDialog
      title={t('access:revokeNamed', { name })}
      action={t('access:revoke')}
      isPending={pending}
      error={error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {t('access:revokeText', { name })}
    </ConfirmDialog>
  )
}
