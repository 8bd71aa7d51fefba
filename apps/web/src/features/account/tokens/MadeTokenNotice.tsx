import { Copy } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { MadeToken } from '../../../api/schemas.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Notice, showToast } from '../../../ui/index.ts'
import styles from './MadeTokenNotice.module.css'

export interface NewToken extends MadeToken {
  readonly name: string
}

interface MadeTokenNoticeProps {
  readonly made: NewToken
  readonly onHide: () => void
}

/** The one time that a key is shown. What to do with it has the focus. */
export function MadeTokenNotice({ made: { name, token }, onHide }: MadeTokenNoticeProps) {
  const { t } = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(token)
      showToast({ text: t('account:tokens.copied') })
    } catch {
      // A browser may forbid it, and has no clipboard at all over plain HTTP from another machine.
      showToast({ tone: 'block', text: t('account:tokens.notCopied') })
    }
  }
  return (
    <Notice tone="ok" announced>
      <p>{t('account:tokens.made', { name })}</p>
      <p className={styles['secret']}>
        <code>{token}</code>
      </p>
      <p className={styles['actions']}>
        <Button ref={button} icon={Copy} onPress={() => void copy()}>
          {t('account:tokens.copy')}
        </Button>
        <Button onPress={onHide}>{t('account:tokens.hide')}</Button>
      </p>
    </Notice>
  )
}
