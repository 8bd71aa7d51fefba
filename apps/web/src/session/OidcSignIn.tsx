import { ExternalLink, LogIn } from 'lucide-react'
import { useId } from 'react'
import { oidcPath } from '../api/signInMethods.ts'
import { useLanguage } from '../language/index.ts'
import { Icon } from '../ui/index.ts'
import styles from './OidcSignIn.module.css'

interface OidcSignInProps {
  /** What the organisation's accounts go by. */
  readonly name: string
  /** Where one is led back to. */
  readonly till: string
  /** For where the page must stay as it is. */
  readonly inNewTab?: boolean
}

/** A link, since it leads to another site: it works before any script has run, and can be opened in any way a link can. */
export function OidcSignIn({ name, till, inNewTab = false }: OidcSignInProps) {
  const { t } = useLanguage()
  const noteId = useId()
  return (
    <div className={styles['way']}>
      <a
        className={styles['link']}
        href={oidcPath(till)}
        {...(inNewTab ? { target: '_blank', rel: 'noopener', 'aria-describedby': noteId } : {})}
      >
        <Icon of={inNewTab ? ExternalLink : LogIn} />
        <span>{t('auth:oidc.signIn', { name })}</span>
      </a>
      {inNewTab && (
        <p id={noteId} className={styles['note']}>
          {t('auth:oidc.newTab')}
        </p>
      )}
    </div>
  )
}
