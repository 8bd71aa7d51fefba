import type { PlanId } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Dialog, DialogActions, Notice, showToast, TextField } from '../../ui/index.ts'
import { saveTemplate, templatesQuery } from './api.ts'

interface SaveTemplateDialogProps {
  readonly planId: PlanId
  readonly onClose: () => void
}

/** "Spara som mall": the plan's structure, for plans that are made later. */
export function SaveTemplateDialog({ planId, onClose }: SaveTemplateDialogProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const { run, pending, error } = useSubmit(async () => {
    await saveTemplate(planId, name.trim())
    await queryClient.invalidateQueries({ queryKey: templatesQuery.queryKey })
    showToast({ text: t('nextYear:template.saved', { name: name.trim() }) })
    onClose()
  })
  return (
    <Dialog title={t('nextYear:template.title')} isOpen onClose={onClose}>
      <p>{t('nextYear:template.lead')}</p>
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <TextField
        label={t('nextYear:template.name')}
        value={name}
        onChange={setName}
        maxLength={100}
        takesFocus
      />
      <DialogActions>
        <Button
          variant="primary"
          isDisabled={name.trim() === ''}
          isPending={pending}
          onPress={() => void run()}
        >
          {t('nextYear:template.save')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
