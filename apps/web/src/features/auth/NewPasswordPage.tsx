import { Link, useParams } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { resetPassword } from '../../api/auth.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Notice } from '../../ui/index.ts'
import styles from './EntryForm.module.css'
import { EntryPage } from './EntryPage.tsx'
import { NewPasswordField } from './NewPasswordField.tsx'
import { isTooShort } from './passwordRule.ts'

export function NewPasswordPage() {
  const { t } = useLanguage()
  const { token } = useParams({ from: '/nytt-losenord/$token' })
  const [isDone, setDone] = useState(false)
  return (
    <EntryPage title={t('auth:reset.title')}>
      {isDone ? (
        <Notice tone="ok" announced>
          {t('auth:reset.done')}
        </Notice>
      ) : (
        <NewPasswordForm token={token} onDone={() => setDone(true)} />
      )}
      <Link to="/logga-in">{t('auth:forgotten.back')}</Link>
    </EntryPage>
  )
}

interface NewPasswordFormProps {
  readonly token: string
  readonly onDone: () => void
}

function NewPasswordForm({ token, onDone }: NewPasswordFormProps) {
  const { t } = useLanguage()
  const [password, setPassword] = useState('')
  const { run, pending, error } = useSubmit(async () => {
    await resetPassword(token, password)
    onDone()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTooShort(password)) void run()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <NewPasswordField value={password} onChange={setPassword} />
      <div>
        <Button type="submit" variant="primary" isPending={pending}>
          {t('auth:reset.save')}
        </Button>
      </div>
    </form>
  )
}
