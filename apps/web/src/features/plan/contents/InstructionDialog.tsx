import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useCommand, type NumberedHead } from '../../../sync/index.ts'
import { Button, Dialog, DialogActions, TextArea } from '../../../ui/index.ts'

interface InstructionDialogProps {
  readonly section: NumberedHead
  readonly onClose: () => void
}

/** What the coordinator wants written in the section: seen while it is written, never printed. */
export function InstructionDialog({ section, onClose }: InstructionDialogProps) {
  const { t } = useLanguage()
  const command = useCommand()
  const [text, setText] = useState(section.instruction ?? '')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const instruction = text.trim() === '' ? null : text.trim()
    const outcome = await command({
      type: 'set-section-details',
      sectionId: section.id,
      details: { instruction },
    })
    if (outcome.status === 'done') onClose()
  }
  return (
    <Dialog title={t('plan:instruction')} isOpen onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <TextArea
          label={t('settings:sections.instruction')}
          description={t('settings:sections.instruction.hint')}
          value={text}
          onChange={setText}
          maxLength={4000}
          rows={6}
          lang="sv"
        />
        <DialogActions>
          <Button type="submit" variant="primary">
            {t('common:save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
