import { useState, type FormEvent } from 'react'
import { acceptInvitation } from '../../api/auth.ts'
import type { Invitation } from '../../api/schemas.ts'
import { useSubmit } from '../../api/useSubmit.ts'
import { useLanguage } from '../../language/index.ts'
import { Button, Notice, TextField } from '../../ui/index.ts'
import styles from './EntryForm.module.css'
import { NewPasswordField } from './NewPasswordField.tsx'
import { isTooShort } from './passwordRule.ts'

interface InvitationFormProps {
  readonly token: string
  readonly invitation: Invitation
}

export function InvitationForm({ token, invitation }: InvitationFormProps) {
  const { t } = useLanguage()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const { run, pending, error } = useSubmit(async () => {
    await acceptInvitation(token, name.trim(), password)
    location.assign('/')
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTooShort(password)) void run()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p>{t('auth:invitation.text', invitation)}</p>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <TextField
        label={t('auth:name')}
        autoComplete="name"
        required
        maxLength={100}
        value={name}
        onChange={setName}
        description={t('auth:invitation.nameHint')}
        takesFocus
      />
      <NewPasswordField value={password} onChange={setPassword} />
      <div>
        <Button type="submit" variant="primary" isPending={pending}>
          {t('auth:invitation.accept')}
        </Button>
      </div>
    </form>
  )
}
