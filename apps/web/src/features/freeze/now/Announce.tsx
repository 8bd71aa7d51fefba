import type { PlanOutline } from '../../../sync/index.ts'
import { formatTime } from '@samplan/i18n'
import { Megaphone } from 'lucide-react'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { useCommand } from '../../../sync/index.ts'
import { Button, Notice, showToast, TextField } from '../../../ui/index.ts'
import { freezeTimeWords, nextWholeHour, timeToCome, useMinute } from '../../planState/index.ts'
import styles from '../Freeze.module.css'

/** "Meddela: fryses kl. 16.00", to those who write. */
export function Announce({ plan }: { readonly plan: Pick<PlanOutline, 'announcedFreeze'> }) {
  return plan.announcedFreeze === null ? (
    <NewAnnouncement />
  ) : (
    <Announced freezeAt={plan.announcedFreeze.freezeAt} />
  )
}

function NewAnnouncement() {
  const language = useLanguage()
  const { t, locale } = language
  const command = useCommand()
  const [text, setText] = useState(() => nextWholeHour(new Date()))
  const [isSending, setSending] = useState(false)
  const now = useMinute()
  const freezeAt = timeToCome(text, now)
  const announce = async () => {
    if (freezeAt === null) return
    setSending(true)
    const { status } = await command({ type: 'announce-freeze', freezeAt })
    setSending(false)
    if (status === 'done') {
      const when = freezeTimeWords(freezeAt, new Date(), language)
      showToast({ text: t('freeze:announce.done', { when }) })
    }
  }
  return (
    <div className={styles['announce']}>
      <TextField
        label={t('freeze:announce.label')}
        type="time"
        value={text}
        onChange={setText}
        description={t('freeze:announce.hint')}
      />
      {freezeAt !== null && (
        <div>
          <Button icon={Megaphone} isPending={isSending} onPress={() => void announce()}>
            {t(isToday(freezeAt, now) ? 'freeze:announce.do' : 'freeze:announce.doTomorrow', {
              time: formatTime(locale, new Date(freezeAt)),
            })}
          </Button>
        </div>
      )}
    </div>
  )
}

const isToday = (time: number, now: Date): boolean => new Date(time).toDateString() === now.toDateString()

function Announced({ freezeAt }: { readonly freezeAt: number }) {
  const language = useLanguage()
  const { t } = language
  const now = useMinute()
  const command = useCommand()
  const takeBack = async () => {
    const { status } = await command({ type: 'announce-freeze', freezeAt: null })
    if (status === 'done') showToast({ text: t('freeze:announce.takenBack') })
  }
  return (
    <Notice>
      <div className={styles['row']}>
        <p>{t('freeze:announce.done', { when: freezeTimeWords(freezeAt, now, language) })}</p>
        <Button onPress={() => void takeBack()}>{t('freeze:announce.takeBack')}</Button>
      </div>
    </Notice>
  )
}
