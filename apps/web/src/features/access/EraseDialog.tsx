import { useQueryClient } from '@tanstack/react-query'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Dialog, DialogActions, Notice, showToast } from '../../ui/index.ts'
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
    <Dialog title={t('access:eraseNamed', { name })} isOpen onClose={onClose}>
      <p>{t('access:eraseText')}</p>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <DialogActions>
        <Button variant="danger" isPending={pending} onPress={() => void run()}>
          {t('access:erase')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
