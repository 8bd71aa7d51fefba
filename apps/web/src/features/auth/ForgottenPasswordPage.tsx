import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { requestPasswordReset } from '../../api/auth.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Notice, TextField } from '../../ui/index.ts'
import { EntryPage } from './EntryPage.tsx'
import styles from './EntryForm.module.css'

export function ForgottenPasswordPage() {
  const { t } = useLanguage()
  const [email, setEmail] = useState('')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { run, pending, error } = useSubmit(async () => {
    await requestPasswordReset(email.trim())
    setSentTo(email.trim())
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run()
  }

  return (
    <EntryPage title={t('auth:forgotten.title')}>
      {sentTo === null ? (
        <form className={styles['form']} onSubmit={submit}>
          <p>{t('auth:forgotten.text')}</p>
          <TextField
            label={t('auth:email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={setEmail}
            error={error}
            takesFocus
          />
          <div>
            <Button type="submit" variant="primary" isPending={pending}>
              {t('auth:forgotten.send')}
            </Button>
          </div>
        </form>
      ) : (
        <Notice tone="ok" announced>
          {t('auth:forgotten.sent', { email: sentTo })}
        </Notice>
      )}
      <Link to="/logga-in">{t('auth:forgotten.back')}</Link>
    </EntryPage>
  )
}
