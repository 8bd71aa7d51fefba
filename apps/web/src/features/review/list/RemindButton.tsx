import { authorise, type Command } from '@samplan/domain'
import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useActor, useCommand, type PlanOutline } from '../../../sync/index.ts'
import { Button, showToast } from '../../../ui/index.ts'
import { sectionName, usePlanReading } from '../../plan/index.ts'
import { fits } from '../rows/filters.ts'
import type { ReviewRow } from '../rows/reviewRow.ts'
import styles from './ReviewList.module.css'

interface RemindButtonProps {
  readonly outline: PlanOutline
  readonly row: ReviewRow
}

/** "Vem saknas?": tells those who own a section that it is waited for; once in a visit is enough. */
export function RemindButton({ outline, row }: RemindButtonProps) {
  const language = useLanguage()
  const { t } = language
  const actor = useActor()
  const command = useCommand()
  const { nameOf } = usePlanReading()
  const [isDone, setDone] = useState(false)
  const reminder: Command = { type: 'remind-owners', sectionId: row.head.id }
  const mayRemind = actor !== null && authorise(actor, reminder, outline).ok
  const others = row.owners.filter((owner) => owner !== actor?.userId)
  if (!mayRemind || outline.state !== 'drafting' || others.length === 0 || !fits(row, 'writing')) return null

  const names = others.map(nameOf)
  const section = sectionName(row.head, language)
  const remind = async () => {
    setDone(true)
    const { status } = await command(reminder)
    if (status === 'done') showToast({ text: t('review:reminded', { names, section }) })
    else setDone(false)
  }
  return (
    <span className={styles['remind']}>
      <Button
        variant="quiet"
        icon={BellRing}
        isDisabled={isDone}
        aria-label={t('review:remindOf', { names, section })}
        onPress={() => void remind()}
      >
        {t('review:remind')}
      </Button>
    </span>
  )
}
