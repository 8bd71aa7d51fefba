import { useLanguage } from '../../language/index.ts'
import type { NumberedHead } from '../../sync/index.ts'
import { NoteDialog } from './NoteDialog.tsx'

interface SendBackDialogProps {
  readonly head: NumberedHead
  readonly onDone: (note: string) => void
  readonly onClose: () => void
}

/** "Skicka tillbaka asks one sentence." */
export function SendBackDialog({ head, onDone, onClose }: SendBackDialogProps) {
  const { t } = useLanguage()
  return (
    <NoteDialog
      title={t('review:sendBack.title', { section: head.title ?? t('common:untitled') })}
      label={t('review:sendBack.label')}
      hint={t('review:sendBack.hint')}
      action={t('review:sendBack')}
      onDone={onDone}
      onClose={onClose}
    />
  )
}
