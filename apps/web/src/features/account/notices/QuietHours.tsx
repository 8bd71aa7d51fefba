import type { NoticeSettings } from '@samplan/domain'
import { useId } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { TextField } from '../../../ui/index.ts'
import rows from '../Rows.module.css'
import styles from './QuietHours.module.css'

interface QuietHoursProps {
  readonly draft: NoticeSettings
  readonly onChange: (changed: Partial<NoticeSettings>) => void
}

/** From one time of day to another, over midnight where the second comes first. */
export function QuietHours({ draft: { quietFrom, quietTo }, onChange }: QuietHoursProps) {
  const { t } = useLanguage()
  const id = useId()
  const missing = (time: string) => (time === '' ? t('inbox:settings.timeMissing') : null)
  return (
    <fieldset aria-describedby={id}>
      <legend className={styles['legend']}>{t('inbox:settings.quiet')}</legend>
      <div className={styles['times']}>
        <TextField
          label={t('inbox:settings.quietFrom')}
          type="time"
          required
          value={quietFrom}
          error={missing(quietFrom)}
          onChange={(time) => onChange({ quietFrom: time })}
        />
        <TextField
          label={t('inbox:settings.quietTo')}
          type="time"
          required
          value={quietTo}
          error={missing(quietTo)}
          onChange={(time) => onChange({ quietTo: time })}
        />
      </div>
      <p id={id} className={rows['meta']}>
        {t('inbox:settings.quiet.hint')}
      </p>
    </fieldset>
  )
}
