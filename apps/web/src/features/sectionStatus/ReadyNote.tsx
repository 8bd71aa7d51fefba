import { useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { useSend } from '../../outbox/index.ts'
import type { NumberedHead } from '../../sync/index.ts'
import { Button, showToast } from '../../ui/index.ts'
import { NoteDialog } from './NoteDialog.tsx'

/** A word to who reviews, for who wants to say one: the section is ready without it. */
export function ReadyNote({ head }: { readonly head: NumberedHead }) {
  const { t } = useLanguage()
  const send = useSend()
  const [isOpen, setOpen] = useState(false)
  const give = (note: string) => {
    void send({ type: 'set-section-status', sectionId: head.id, status: 'ready', note })
    showToast({ text: t('review:readyNote.done') })
  }
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('review:addNote')}
      </Button>
      {isOpen && (
        <NoteDialog
          title={t('review:readyNote.title')}
          label={t('review:readyNote.label')}
          action={t('review:readyNote.do')}
          onDone={give}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
