import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useKeptAside, usePlanOutline, type KeptContent } from '../../../sync/index.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { sectionName } from '../contents/sectionName.ts'
import { KeptAsideDialog } from './KeptAsideDialog.tsx'
import styles from './Notices.module.css'

/** What the server did not take, until the person has seen to it. */
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
  const language = useLanguage()
  const plan = usePlanOutline()
  const [isOpen, setOpen] = useState(false)
  const section = plan?.sections.find(({ id }) => id === content.sectionId)
  const name = section ? sectionName(section, language) : language.t('common:untitled')
  const words = content.code === 'plan-locked' ? 'sync:aside.frozen' : 'sync:aside.one'
  return (
    <Notice tone="warn" announced>
      <div className={styles['row']}>
        <p>{language.t(words, { section: name })}</p>
        <Button onPress={() => setOpen(true)}>{language.t('sync:aside.show')}</Button>
      </div>
      {isOpen && <KeptAsideDialog content={content} sectionName={name} onClose={() => setOpen(false)} />}
    </Notice>
  )
}
