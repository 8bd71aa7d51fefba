import { Copy } from 'lucide-react'
import type { InvitationLink } from '../../../api/schemas.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Notice, showToast } from '../../../ui/index.ts'
import styles from './Members.module.css'

/** Where the invitation went; with the link at hand, since it is told only now. */
export function InvitationReceipt({ invitation }: { readonly invitation: InvitationLink }) {
  const { t } = useLanguage()
  const { email, link, mailed } = invitation
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    showToast({ text: t('settings:members.copied') })
  }
  return (
    <Notice tone={mailed ? 'ok' : 'warn'} announced>
      <p>{mailed ? t('settings:members.mailed', { email }) : t('settings:members.notMailed', { email })}</p>
      <p className={styles['link']}>
        <code>{link}</code>
        <Button icon={Copy} onPress={() => void copy()}>
          {t('settings:members.copy')}
        </Button>
      </p>
    </Notice>
  )
}
