import { versionIdSchema, type FreezeReview, type PlanId, type VersionHead } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { freezePlan, obstaclesIn } from '../../../api/case.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions, Notice } from '../../../ui/index.ts'
import styles from '../Freeze.module.css'

interface ConfirmFreezeProps {
  readonly planId: PlanId
  readonly label: string
  readonly note: string | null
  readonly onRefused: (review: FreezeReview) => void
  readonly onFrozen: (head: VersionHead) => void
  readonly onClose: () => void
}

/** Says what a freeze does, once, and does it. */
export function ConfirmFreeze({ planId, label, note, onRefused, onFrozen, onClose }: ConfirmFreezeProps) {
  const { t } = useLanguage()
  // The same for every try: an answer that was lost on the way must not freeze twice.
  const [versionId] = useState(() => versionIdSchema.parse(nanoid()))
  const { run, pending, error } = useSubmit(async () => {
    try {
      const head = await freezePlan(planId, { versionId, label, note })
      onClose()
      onFrozen(head)
    } catch (failure) {
      const obstacles = obstaclesIn(failure)
      if (obstacles === null) throw failure
      onClose()
      onRefused(obstacles)
    }
  })
  return (
    <Dialog title={t('freeze:confirm.title', { label })} isOpen onClose={onClose}>
      <p>{t('freeze:confirm.text')}</p>
      <ul className={styles['effects']}>
        <li>{t('freeze:confirm.text1')}</li>
        <li>{t('freeze:confirm.text2')}</li>
        <li>{t('freeze:confirm.text3')}</li>
      </ul>
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <DialogActions>
        <Button variant="primary" isPending={pending} onPress={() => void run()}>
          {t('freeze:confirm.do')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
