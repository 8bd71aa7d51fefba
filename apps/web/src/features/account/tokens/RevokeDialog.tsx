import { useQueryClient } from '@tanstack/react-query'
import { revokeToken } from '../../../api/ownAccess.ts'
import { tokensQuery } from '../../../api/queries.ts'
import type { ProgramToken } from '../../../api/schemas.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions, Notice } from '../../../ui/index.ts'

interface RevokeDialogProps {
  readonly token: ProgramToken
  readonly onClose: () => void
  readonly onRevoked: () => void
}

/** Asked about first, since a key cannot be given back. */
export function RevokeDialog({ token, onClose, onRevoked }: RevokeDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const { run, pending, error } = useSubmit(async () => {
    await revokeToken(token.id)
    await queryClient.invalidateQueries({ queryKey: tokensQuery.queryKey })
  })
  const revoke = async () => {
    if (await run()) onRevoked()
  }
  return (
    <Dialog title={t('account:tokens.revokeNamed', { name: token.name })} isOpen onClose={onClose}>
      <p>{t('account:tokens.revokeText')}</p>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <DialogActions>
        <Button variant="danger" isPending={pending} onPress={() => void revoke()}>
          {t('account:tokens.revoke')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
