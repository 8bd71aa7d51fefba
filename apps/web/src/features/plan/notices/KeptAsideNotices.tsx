import { useRef, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import {
  insertable,
  useCanWrite,
  useInsertKept,
  useKeptAside,
  type KeptContent,
} from '../../../sync/index.ts'
import { Button, Notice, showToast } from '../../../ui/index.ts'
import { StaticBlocks } from '../static/StaticBlocks.tsx'
import { copyContent } from './copyContent.ts'
import { KeptAsideDialog } from './KeptAsideDialog.tsx'
import styles from './Notices.module.css'
import { cameAfterFreeze, useKeptWords } from './useKeptWords.ts'

/** What was written and the plan lacks, until the person has seen to it. */
export function KeptAsideNotices() {
  const kept = useKeptAside()
  if (kept.length === 0) return null
  return (
    <div className={styles['aside']} data-no-print>
      {kept.map((content) => (
        <KeptAsideNotice key={content.id} content={content} />
      ))}
    </div>
  )
}

function KeptAsideNotice({ content }: { readonly content: KeptContent }) {
  const { t } = useLanguage()
  const words = useKeptWords(content)
  const [isOpen, setOpen] = useState(false)
  const insert = useInsertKept()
  const canWrite = useCanWrite(content.sectionId)
  const isAfterFreeze = cameAfterFreeze(content)
  const copied = useRef<HTMLDivElement>(null)
  const copy = async () => {
    if (copied.current) await copyContent(copied.current)
    showToast({ text: t('sync:aside.copied') })
  }
  return (
    <Notice tone="warn" announced>
      <div className={styles['row']}>
        <p>
          {words.notice}
          {isAfterFreeze && <span className={styles['section']}>{words.section}</span>}
        </p>
        <div className={styles['row']}>
          {isAfterFreeze && canWrite && insertable(content).length > 0 && (
            <Button
              onPress={() => {
                insert(content)
                showToast({ text: t('sync:aside.inserted', { section: words.section }) })
              }}
            >
              {t('freeze:after.insert')}
            </Button>
          )}
          <Button onPress={() => setOpen(true)}>{t('sync:aside.show')}</Button>
          <Button onPress={() => void copy()}>{t('sync:aside.copy')}</Button>
        </div>
      </div>
      <div ref={copied} hidden>
        <StaticBlocks blocks={content.blocks} sectionId={content.sectionId} depth={2} />
      </div>
      {isOpen && <KeptAsideDialog content={content} words={words} onClose={() => setOpen(false)} />}
    </Notice>
  )
}
