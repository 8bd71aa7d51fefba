import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { changePassword } from '../../../api/auth.ts'
import { sessionsQuery } from '../../../api/queries.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { Button, Checkbox, Notice, showToast, TextField } from '../../../ui/index.ts'
import { isTooShort, NewPasswordField } from '../../auth/index.ts'
import styles from '../Form.module.css'

export function PasswordForm() {
  const { t } = useLanguage()
  const { user } = useSession().me
  const queryClient = useQueryClient()
  const [currentPassword, setCurrentPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [revokeOtherSessions, setRevokeOtherSessions] = useState(true)
  const { run, pending, error } = useSubmit(async () => {
    await changePassword({ currentPassword, newPassword, revokeOtherSessions })
    setCurrentPassword('')
    setNewPassword('')
    showToast({ text: t('account:password.changed') })
    await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey })
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTooShort(newPassword)) void run()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      {/* Tells a password manager whose password changes. */}
      <input type="text" autoComplete="username" value={user.email} readOnly hidden />
      <TextField
        label={t('account:password.current')}
        type="password"
        autoComplete="current-password"
        required
        value={currentPassword}
        onChange={setCurrentPassword}
      />
      <NewPasswordField value={newPassword} onChange={setNewPassword} />
      <Checkbox
        checked={revokeOtherSessions}
        onChange={setRevokeOtherSessions}
        description={t('account:password.others.hint')}
      >
        {t('account:password.others')}
      </Checkbox>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <div>
        <Button type="submit" variant="primary" isPending={pending}>
          {t('account:password.change')}
        </Button>
      </div>
    </form>
  )
}
