import type { PlanId } from '@samplan/domain'
import { useState } from 'react'
import { sendCommand } from '../../api/commands.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Dialog, DialogActions, Notice, showToast, TextField } from '../../ui/index.ts'

interface ReturnDialogProps {
  readonly planId: PlanId
  readonly label: string
  readonly onClose: () => void
}

const MAX_LENGTH = 1000

/** Takes a frozen plan back to working material; those who write are told why. */
export function ReturnDialog({ planId, label, onClose }: ReturnDialogProps) {
  const { t } = useLanguage()
  const [note, setNote] = useState('')
  const [wasTried, setTried] = useState(false)
  const { run, pending, error } = useSubmit(async (words: string) => {
    await sendCommand(planId, { type: 'return-to-drafting', note: words })
    showToast({ text: t('versions:return.done') })
    onClose()
  })
  const give = () => {
    setTried(true)
    if (note.trim() !== '') void run(note.trim())
  }
  return (
    <Dialog title={t('versions:return.title', { label })} isOpen onClose={onClose}>
      <p>{t('versions:return.text', { label })}</p>
      <TextField
        label={t('versions:return.label')}
        description={t('versions:return.hint')}
        value={note}
        onChange={setNote}
        maxLength={MAX_LENGTH}
        error={
          wasTried && note.trim() === ''
            ? t('versions:record.missing', { field: t('versions:return.label') })
            : null
        }
        takesFocus
        spellCheck
      />
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <DialogActions>
        <Button variant="primary" isPending={pending} onPress={give}>
          {t('versions:return.confirm')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
