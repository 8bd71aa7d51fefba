import { CircleAlert, WifiOff } from 'lucide-react'
import { ApiError } from '../../../api/apiError.ts'
import { errorText } from '../../../api/errorText.ts'
import { useLanguage, type Language } from '../../../language/index.ts'
import { Button, Icon } from '../../../ui/index.ts'
import type { Sending } from '../../pictures/index.ts'
import styles from './ImageBlock.module.css'

interface SendingLineProps {
  readonly sending: Sending
  readonly onRetry: () => void
  readonly onCancel: () => void
}

/** What becomes of a picture that has been chosen, where it shall stand. */
export function SendingLine({ sending, onRetry, onCancel }: SendingLineProps) {
  const { t } = useLanguage()
  return (
    <div className={styles['sending']} data-kind={sending.kind}>
      <div role="status" className={styles['told']}>
        <Told sending={sending} />
      </div>
      {sending.kind !== 'sending' && <Button onPress={onRetry}>{t('images:retry')}</Button>}
      <Button variant="quiet" onPress={onCancel}>
        {t('images:cancel')}
      </Button>
    </div>
  )
}

/** What is wrong, and what one can do about it. */
function reasonOf(error: unknown, language: Language): string {
  const remedy =
    error instanceof ApiError ? language.tUnknown(`errors:${error.code}.detail`, error.params) : null
  return [errorText(error, language), remedy].filter((sentence) => sentence !== null).join(' ')
}

function Told({ sending }: { readonly sending: Sending }) {
  const language = useLanguage()
  const { t } = language
  switch (sending.kind) {
    case 'sending': {
      const percent = Math.round(sending.part * 100)
      return (
        <>
          <progress className={styles['progress']} value={sending.part} aria-label={t('images:name')} />
          {percent < 100 ? t('images:sending', { percent }) : t('images:reading')}
        </>
      )
    }
    case 'waiting':
      return (
        <>
          <Icon of={WifiOff} />
          {t('images:away')}
        </>
      )
    case 'refused':
      return (
        <>
          <Icon of={CircleAlert} />
          {t('images:refused', { reason: reasonOf(sending.error, language) })}
        </>
      )
    default:
      return sending satisfies never
  }
}
