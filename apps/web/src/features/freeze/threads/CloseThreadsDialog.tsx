import { messageIdSchema, type Thread } from '@samplan/domain'
import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useSend } from '../../../outbox/index.ts'
import { Button, Dialog, DialogActions, showToast, TextArea } from '../../../ui/index.ts'

interface CloseThreadsDialogProps {
  readonly threads: readonly Thread[]
  readonly onClose: () => void
}

/** "Stäng alla med en kommentar": the same last word in each. */
export function CloseThreadsDialog({ threads, onClose }: CloseThreadsDialogProps) {
  const { t } = useLanguage()
  const send = useSend()
  // Those that were open when one was asked; what is said meanwhile is not closed unread.
  const [closed] = useState(threads)
  const [text, setText] = useState(t('freeze:threads.close.suggestion'))
  const body = text.trim()
  const count = closed.length
  const close = async () => {
    if (body === '') return
    onClose()
    const ids = closed.map(({ id }) => ({ threadId: id, messageId: messageIdSchema.parse(nanoid()) }))
    const { status } = await send({ type: 'close-threads', threads: ids, body })
    if (status === 'done') showToast({ text: t('freeze:threads.close.done', { count }) })
  }
  return (
    <Dialog title={t('freeze:threads.close.title', { count })} isOpen onClose={onClose}>
      <p>{t('freeze:threads.close.text')}</p>
      <TextArea
        label={t('freeze:threads.close.label')}
        value={text}
        onChange={setText}
        error={body !== '' ? null : t('versions:record.missing', { field: t('freeze:threads.close.label') })}
        lang="sv"
      />
      <DialogActions>
        <Button variant="primary" onPress={() => void close()}>
          {t('freeze:threads.close.do')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </DialogActions>
    </Dialog>
  )
}
