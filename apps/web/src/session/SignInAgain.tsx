import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { askMe } from '../api/me.ts'
import type { Me } from '../api/schemas.ts'
import { signInMethodsQuery } from '../api/signInMethods.ts'
import { OidcSignIn } from './OidcSignIn.tsx'
import { onSignedInElsewhere } from './signedInElsewhere.ts'
import { SignInForm } from './SignInForm.tsx'
import { useLanguage } from '../language/index.ts'
import { Button, Dialog, DialogActions, Notice } from '../ui/index.ts'

type User = Me['user']

interface SignInAgainProps {
  readonly user: User
  readonly isOpen: boolean
  readonly onRenewed: () => void
}

/** Signing in over the intact page. The same person goes on; for somebody else the page is loaded anew. */
export function SignInAgain({ user, isOpen, onRenewed }: SignInAgainProps) {
  const { t } = useLanguage()
  const [other, setOther] = useState<User | null>(null)

  const signedIn = async () => {
    const { user: now } = await askMe()
    if (now.id === user.id) onRenewed()
    else setOther(now)
  }

  return (
    <Dialog
      title={t('auth:again.title')}
      isOpen={isOpen}
      mustAnswer
      // It must be answered: there is no way to close it.
      onClose={() => undefined}
    >
      {other ? (
        <>
          <Notice tone="warn" announced>
            {t('auth:again.other', { name: other.name, before: user.name })}
          </Notice>
          <DialogActions>
            <Button variant="primary" onPress={() => location.reload()}>
              {t('auth:again.reload')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <>
          <p>{t('auth:again.text')}</p>
          <WaysBack email={user.email} onSignedIn={signedIn} />
        </>
      )}
    </Dialog>
  )
}

interface WaysBackProps {
  readonly email: string
  readonly onSignedIn: () => Promise<void>
}

/** The organisation's own sign-in takes a tab of its own, so that the page stays; when it is done, this one hears of it. */
function WaysBack({ email, onSignedIn }: WaysBackProps) {
  const { data: methods } = useQuery(signInMethodsQuery)
  const latest = useRef(onSignedIn)
  useEffect(() => void (latest.current = onSignedIn))
  // Whoever is not signed in after all still has the form.
  useEffect(() => onSignedInElsewhere(() => void latest.current().catch(() => undefined)), [])
  return (
    <>
      {methods?.oidc && <OidcSignIn name={methods.oidc.name} till="/inloggad" inNewTab />}
      {methods?.password !== false && <SignInForm email={email} onSignedIn={onSignedIn} />}
    </>
  )
}
