import { Copy } from 'lucide-react'
import { useLanguage } from '../../../language/index.ts'
import { Button, DialogActions, Notice, showToast, TextField } from '../../../ui/index.ts'
import styles from '../BoardLink.module.css'

interface MadeLinkProps {
  readonly url: string
  readonly onDone: () => void
}

/** There is no "Öppna länken" in the list, nor here as a press: an opening that the board did not make would be counted. */
export function MadeLink({ url, onDone }: MadeLinkProps) {
  const { t } = useLanguage()
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => showToast({ text: t('board:links.copied') }),
      () => showToast({ text: t('board:links.notCopied'), tone: 'block' }),
    )
  return (
    <div className={styles['form']}>
      <Notice tone="ok" announced>
        {t('board:links.made')}
      </Notice>
      <TextField
        label={t('board:links.link')}
        value={url}
        spellCheck={false}
        takesFocus
        onChange={() => {}}
      />
      <DialogActions>
        <Button variant="primary" icon={Copy} onPress={() => void copy()}>
          {t('board:links.copy')}
        </Button>
        <Button onPress={onDone}>{t('board:links.done')}</Button>
      </DialogActions>
    </div>
  )
}
