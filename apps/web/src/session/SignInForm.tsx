import { useState, type FormEvent } from 'react'
import { signIn } from '../api/auth.ts'
import { useSubmit } from '../api/useSubmit.ts'
import { useLanguage } from '../language/index.ts'
import { Button, Notice, TextField } from '../ui/index.ts'
import styles from './SignInForm.module.css'

interface SignInFormProps {
  /** Whom the form expects; one may still sign in as somebody else. */
  readonly email?: string
  readonly takesFocus?: boolean
  readonly onSignedIn: () => Promise<void>
}

export function SignInForm({ email: expected = '', takesFocus = true, onSignedIn }: SignInFormProps) {
  const { t } = useLanguage()
  const [email, setEmail] = useState(expected)
  const [password, setPassword] = useState('')
  const { run, pending, error } = useSubmit(async () => {
    await signIn(email.trim(), password)
    await onSignedIn()
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run()
  }

  return (
    <form className={styles['form']} onSubmit={submit}>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <TextField
        label={t('auth:email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
        takesFocus={takesFocus && expected === ''}
      />
      <TextField
        label={t('auth:password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
        takesFocus={takesFocus && expected !== ''}
      />
      <div>
        <Button type="submit" variant="primary" isPending={pending}>
          {t('auth:signIn')}
        </Button>
      </div>
    </form>
  )
}
