import { useState } from 'react'
import type { Contribution } from '../../../api/history.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Select } from '../../../ui/index.ts'
import { momentText } from '../state/momentText.ts'
import { useName } from '../state/useName.ts'
import styles from './History.module.css'

interface MomentChoiceProps {
  /** Newest first. */
  readonly sittings: readonly Contribution[]
  readonly onChoose: (from: number, to: number | null) => void
}

const NOW = 'now'
/** What the section was made with. */
const FIRST = '1'

/** Any two moments: where a sitting ended, the beginning, and now. */
export function MomentChoice({ sittings, onChoose }: MomentChoiceProps) {
  const language = useLanguage()
  const { t } = language
  const nameOf = useName()
  const [from, setFrom] = useState(FIRST)
  const [to, setTo] = useState(NOW)
  const moments = sittings.map(({ toSeq, to: at, authors: [author] }) => ({
    value: String(toSeq),
    label: [momentText(language, at), author && nameOf(author)].filter(Boolean).join(', '),
  }))
  const first = { value: FIRST, label: t('history:made') }
  const isForward = to === NOW || Number(from) < Number(to)
  return (
    <details className={styles['choice']}>
      <summary>{t('history:choose')}</summary>
      <div className={styles['fields']}>
        <Select label={t('history:from')} value={from} options={[...moments, first]} onChange={setFrom} />
        <Select
          label={t('history:to')}
          value={to}
          options={[{ value: NOW, label: t('history:now') }, ...moments]}
          onChange={setTo}
        />
        <Button
          isDisabled={!isForward}
          onPress={() => onChoose(Number(from), to === NOW ? null : Number(to))}
        >
          {t('history:compare')}
        </Button>
      </div>
    </details>
  )
}
