import { useRef, useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useKeptAside, type KeptContent } from '../../../sync/index.ts'
import { Button, Notice, showToast } from '../../../ui/index.ts'
import { StaticBlocks } from '../static/StaticBlocks.tsx'
import { copyContent } from './copyContent.ts'
import { KeptAsideDialog } from './KeptAsideDialog.tsx'
import styles from './Notices.module.css'
import { useKeptWords } from './useKeptWords.ts'

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
  const copied = useRef<HTMLDivElement>(null)
  const copy = async () => {
    if (copied.current) await copyContent(copied.current)
    showToast({ text: t('sync:aside.copied') })
  }
  return (
    <Notice tone="warn" announced>
      <div className={styles['row']}>
        <p>{words.notice}</p>
        <Button onPress={() => setOpen(true)}>{t('sync:aside.show')}</Button>
        <Button onPress={() => void copy()}>{t('sync:aside.copy')}</Button>
      </div>
      <div ref={copied} hidden>
        <StaticBlocks blocks={content.blocks} sectionId={content.sectionId} depth={2} />
      </div>
      {isOpen && <KeptAsideDialog content={content} words={words} onClose={() => setOpen(false)} />}
    </Notice>
  )
}
