import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useCommand, type NumberedHead } from '../../../sync/index.ts'
import { Button, Dialog, DialogActions, TextField } from '../../../ui/index.ts'

interface RenameSectionDialogProps {
  readonly section: NumberedHead
  readonly onClose: () => void
}

export function RenameSectionDialog({ section, onClose }: RenameSectionDialogProps) {
  const { t } = useLanguage()
  const command = useCommand()
  const [title, setTitle] = useState(section.title ?? '')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const outcome = await command({ type: 'rename-section', sectionId: section.id, title })
    if (outcome.status === 'done') onClose()
  }
  return (
    <Dialog title={t('plan:rename.title')} isOpen onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('plan:add.heading')}
          value={title}
          onChange={setTitle}
          maxLength={300}
          required
          takesFocus
        />
        <DialogActions>
          <Button type="submit" variant="primary">
            {t('plan:rename.do')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
