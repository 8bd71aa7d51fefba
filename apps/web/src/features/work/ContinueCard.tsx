import { formatWhen } from '@samplan/i18n'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { Button, StatusLabel } from '../../ui/index.ts'
import styles from './ContinueCard.module.css'
import type { PlaceToContinue } from './placeToContinue.ts'

/** "Var slutade jag?": the one thing on the page to press first. */
export function ContinueCard({ place }: { readonly place: PlaceToContinue }) {
  const { t, locale } = useLanguage()
  const navigate = useNavigate()
  const [now] = useState(() => new Date())
  const { planId, planTitle, section, at } = place
  const title = section.title ?? t('common:untitled')
  const open = () => void navigate({ to: '/plan/$planId', params: { planId }, hash: `section-${section.id}` })
  return (
    <section className={styles['card']} aria-label={t('work:continue')}>
      <div className={styles['words']}>
        <p className={styles['plan']}>{planTitle}</p>
        <h2 className={styles['title']}>{section.number === null ? title : `${section.number} ${title}`}</h2>
        <p className={styles['meta']}>
          <StatusLabel status={section.status} />
          {at !== null && <span>{t('work:lastHere', { when: formatWhen(locale, new Date(at), now) })}</span>}
        </p>
      </div>
      <Button variant="primary" onPress={open}>
        {at === null ? t('work:begin') : t('work:continue')}
      </Button>
    </section>
  )
}
