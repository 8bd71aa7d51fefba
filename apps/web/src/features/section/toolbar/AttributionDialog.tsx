import type { Editor } from '@tiptap/core'
import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions, TextField } from '../../../ui/index.ts'

interface AttributionDialogProps {
  readonly editor: Editor
  readonly onClose: () => void
}

/** Who is quoted; nobody need be. */
export function AttributionDialog({ editor, onClose }: AttributionDialogProps) {
  const { t } = useLanguage()
  const current: unknown = editor.getAttributes('blockquote')['attribution']
  const [typed, setTyped] = useState(typeof current === 'string' ? current : '')

  const close = () => {
    onClose()
    requestAnimationFrame(() => editor.commands.focus())
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    editor.commands.updateAttributes('blockquote', { attribution: typed.trim() || null })
    close()
  }
  return (
    <Dialog title={t('editor:attribution')} isOpen onClose={close}>
      <form onSubmit={submit}>
        <TextField label={t('editor:attribution')} value={typed} onChange={setTyped} takesFocus />
        <DialogActions>
          <Button type="submit" variant="primary">
            {t('common:save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
