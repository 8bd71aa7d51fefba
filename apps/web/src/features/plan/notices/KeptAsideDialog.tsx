import { formatWhen } from '@samplan/i18n'
import { Copy, CornerDownLeft, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import {
  insertable,
  useCanWrite,
  useDiscardKept,
  useInsertKept,
  type KeptContent,
} from '../../../sync/index.ts'
import { Button, Dialog, DialogActions, showToast } from '../../../ui/index.ts'
import { StaticBlocks } from '../static/StaticBlocks.tsx'
import { copyContent } from './copyContent.ts'
import styles from './Notices.module.css'
import type { KeptWords } from './useKeptWords.ts'

interface KeptAsideDialogProps {
  readonly content: KeptContent
  readonly words: KeptWords
  readonly onClose: () => void
}

/** Content that the plan lacks: shown, to be copied, put back into its section, or given up. */
export function KeptAsideDialog({ content, words, onClose }: KeptAsideDialogProps) {
  const { t, locale } = useLanguage()
  const [openedAt] = useState(() => new Date())
  const shown = useRef<HTMLDivElement>(null)
  const canWrite = useCanWrite(content.sectionId)
  const insert = useInsertKept()
  const discard = useDiscardKept()

  const copy = async () => {
    if (shown.current) await copyContent(shown.current)
    showToast({ text: t('sync:aside.copied') })
  }
  const putBack = () => {
    insert(content)
    showToast({ text: t('sync:aside.inserted', { section: words.section }) })
    onClose()
  }
  const giveUp = () => {
    showToast({ text: t('sync:aside.discarded'), undo: discard(content) })
    onClose()
  }
  return (
    <Dialog title={t('sync:aside.title')} isOpen onClose={onClose}>
      <p>
        {words.section} ·{' '}
        {t('sync:aside.writtenAt', { when: formatWhen(locale, new Date(content.at), openedAt) })}
      </p>
      <p>{words.reason}</p>
      <div ref={shown} className={styles['kept']}>
        <StaticBlocks blocks={content.blocks} sectionId={content.sectionId} depth={2} />
      </div>
      <DialogActions>
        <Button variant="primary" icon={Copy} onPress={() => void copy()}>
          {t('sync:aside.copy')}
        </Button>
        {canWrite && insertable(content).length > 0 && (
          <Button icon={CornerDownLeft} onPress={putBack}>
            {t('sync:aside.insert')}
          </Button>
        )}
        <Button variant="danger" icon={Trash2} onPress={giveUp}>
          {t('sync:aside.discard')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
