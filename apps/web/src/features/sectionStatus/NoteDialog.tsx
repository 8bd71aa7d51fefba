import { statusNoteSchema } from '@samplan/domain'
import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../language/index.ts'
import { Button, Dialog, DialogActions, TextField } from '../../ui/index.ts'
import styles from './SectionStatus.module.css'

interface NoteDialogProps {
  readonly title: string
  readonly label: string
  readonly hint?: string
  readonly action: string
  readonly onDone: (note: string) => void
  readonly onClose: () => void
}

const MAX_LENGTH = 1000

/** Asks for one sentence. */
export function NoteDialog({ title, label, hint, action, onDone, onClose }: NoteDialogProps) {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const note = statusNoteSchema.safeParse(text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!note.success) return
    onDone(note.data)
    onClose()
  }
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form className={styles['question']} onSubmit={submit}>
        <TextField
          label={label}
          {...(hint === undefined ? {} : { description: hint })}
          value={text}
          onChange={setText}
          maxLength={MAX_LENGTH}
          takesFocus
          spellCheck
        />
        <DialogActions>
          <Button type="submit" variant="primary" isDisabled={!note.success}>
            {action}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
