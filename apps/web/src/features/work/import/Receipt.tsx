import { useNavigate } from '@tanstack/react-router'
import type { ImportReceipt } from '../../../api/schemas.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, DialogActions, Notice } from '../../../ui/index.ts'
import { LeftOut } from './LeftOut.tsx'

/** What became of the file, and what of it has no place in a plan. */
export function Receipt({ receipt: { planId, unmapped } }: { readonly receipt: ImportReceipt }) {
  const { t } = useLanguage()
  const navigate = useNavigate()
  return (
    <>
      <Notice tone={unmapped.length === 0 ? 'ok' : 'warn'} announced>
        {unmapped.length === 0 ? t('work:import.whole') : t('work:import.partly', { count: unmapped.length })}
      </Notice>
      <LeftOut unmapped={unmapped} />
      <DialogActions>
        <Button variant="primary" onPress={() => void navigate({ to: '/plan/$planId', params: { planId } })}>
          {t('work:import.show')}
        </Button>
      </DialogActions>
    </>
  )
}
