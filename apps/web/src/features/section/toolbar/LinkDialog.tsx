import type { Editor } from '@tiptap/core'
import { useState, type FormEvent } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions, TextField } from '../../../ui/index.ts'
import { linkAddress } from './linkAddress.ts'

interface LinkDialogProps {
  readonly editor: Editor
  readonly onClose: () => void
}

/** Where the selected words lead; without a selection, the address itself becomes the words. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const { t } = useLanguage()
  const current: unknown = editor.getAttributes('link')['href']
  const isLink = typeof current === 'string'
  const [typed, setTyped] = useState(isLink ? current : '')
  const [isWrong, setWrong] = useState(false)

  const close = () => {
    onClose()
    requestAnimationFrame(() => editor.commands.focus())
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const href = linkAddress(typed)
    setWrong(href === null)
    if (href === null) return
    setLink(editor, href)
    close()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run()
    close()
  }
  return (
    <Dialog title={t('editor:link.title')} isOpen onClose={close}>
      <form onSubmit={submit}>
        <TextField
          label={t('editor:link.address')}
          value={typed}
          onChange={setTyped}
          description={t('editor:link.help')}
          error={isWrong ? t('editor:link.wrong') : null}
          takesFocus
          spellCheck={false}
        />
        <DialogActions>
          <Button type="submit" variant="primary">
            {t('editor:link.set')}
          </Button>
          {isLink && (
            <Button onPress={() => open(current, '_blank', 'noopener')}>{t('editor:link.open')}</Button>
          )}
          {isLink && <Button onPress={remove}>{t('editor:link.remove')}</Button>}
        </DialogActions>
      </form>
    </Dialog>
  )
}

function setLink(editor: Editor, href: string): void {
  const words = editor.chain().extendMarkRange('link')
  const { empty } = editor.state.selection
  if (empty && !editor.isActive('link'))
    words.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else words.setLink({ href }).run()
}
