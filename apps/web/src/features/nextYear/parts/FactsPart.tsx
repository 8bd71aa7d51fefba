import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { RadioGroup, TextField } from '../../../ui/index.ts'
import styles from '../NextYear.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './PartProps.ts'

/** Year, title, and whether the running text comes along. */
export function FactsPart({ plan, draft, change }: PartProps) {
  const { t } = useLanguage()
  const [typedYear, setTypedYear] = useState(`${draft.year}`)
  const year = /^\d{4}$/u.test(typedYear.trim()) ? Number(typedYear) : null
  const isLater = year !== null && year > plan.facts.year && year <= 2200
  const setYear = (typed: string) => {
    setTypedYear(typed)
    const next = /^\d{4}$/u.test(typed.trim()) ? Number(typed) : null
    if (next === null || next <= plan.facts.year || next > 2200) return
    change((before) => ({
      ...before,
      year: next,
      title: before.title.replaceAll(`${before.year}`, `${next}`),
    }))
  }
  return (
    <Part title={t('nextYear:facts.title')}>
      <div className={styles['facts']}>
        <TextField
          label={t('nextYear:facts.year')}
          value={typedYear}
          onChange={setYear}
          inputMode="numeric"
          maxLength={4}
          error={isLater ? null : t('nextYear:facts.later', { year: `${plan.facts.year}` })}
        />
        <TextField
          label={t('nextYear:facts.name')}
          value={draft.title}
          onChange={(title) => change((before) => ({ ...before, title }))}
          maxLength={300}
          error={draft.title.trim() === '' ? t('nextYear:facts.nameMissing') : null}
        />
      </div>
      <RadioGroup
        label={t('nextYear:facts.text')}
        value={draft.text}
        onChange={(text) => change((before) => ({ ...before, text }))}
        options={[
          {
            value: 'empty',
            label: t('nextYear:facts.text.empty'),
            description: t('nextYear:facts.text.emptyHint'),
          },
          {
            value: 'carried',
            label: t('nextYear:facts.text.carried'),
            description: t('nextYear:facts.text.carriedHint'),
          },
        ]}
      />
    </Part>
  )
}
