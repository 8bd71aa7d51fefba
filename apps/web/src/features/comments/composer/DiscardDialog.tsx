import { useLanguage } from '../../../language/index.ts'
import { Button, Dialog, DialogActions } from '../../../ui/index.ts'

interface DiscardDialogProps {
  readonly onDiscard: () => void
  readonly onKeep: () => void
}

export function DiscardDialog({ onDiscard, onKeep }: DiscardDialogProps) {
  const { t } = useLanguage()
  return (
    <Dialog title={t('comments:discard.title')} isOpen onClose={onKeep}>
      <DialogActions>
        <Button variant="danger" onPress={onDiscard}>
          {t('comments:discard.do')}
        </Button>
        <Button onPress={onKeep}>{t('comments:discard.keep')}</Button>
      </DialogActions>
    </Dialog>
  )
}
