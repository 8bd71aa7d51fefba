import { useState } from 'react'
import { askMe } from '../api/me.ts'
import type { Me } from '../api/schemas.ts'
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
          <SignInForm email={user.email} onSignedIn={signedIn} />
        </>
      )}
    </Dialog>
  )
}
