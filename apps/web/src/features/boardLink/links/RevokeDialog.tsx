import type { PlanId } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { ConfirmDialog, showToast } from '../../../ui/index.ts'
import { linksKey, revokeLink, type BoardLink } from '../api.ts'

interface RevokeDialogProps {
  readonly planId: PlanId
  readonly link: BoardLink
  readonly onClose: () => void
}

export function RevokeDialog({ planId, link: { id, name }, onClose }: RevokeDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const { run, pending, error } = useSubmit(async () => {
    await revokeLink(planId, id)
    await queryClient.invalidateQueries({ queryKey: linksKey(planId) })
    showToast({ text: t('board:links.revoked') })
    onClose()
  })
  return (
    <ConfirmDialog
      title={t('board:links.revokeNamed', { name })}
      action={t('board:links.revoke')}
      isPending={pending}
      error={error}
      onConfirm={() => void run()}
      onClose={onClose}
    >
      {t('board:links.revoke.text', { name })}
    </ConfirmDialog>
  )
}
