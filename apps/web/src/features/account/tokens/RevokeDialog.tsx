import { useQueryClient } from '@tanstack/react-query'
import { revokeToken } from '../../../api/ownAccess.ts'
import { tokensQuery } from '../../../api/queries.ts'
import type { ProgramToken } from '../../../api/schemas.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { ConfirmDialog } from '../../../ui/index.ts'

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
    <ConfirmDialog
      title={t('account:tokens.revokeNamed', { name: token.name })}
      action={t('account:tokens.revoke')}
      isPending={pending}
      error={error}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      {t('account:tokens.revokeText')}
    </ConfirmDialog>
  )
}
