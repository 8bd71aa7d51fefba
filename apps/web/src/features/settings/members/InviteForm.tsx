import { roleSchema, type Role } from '@samplan/domain'
import { useState } from 'react'
import type { InvitationLink } from '../../../api/schemas.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Select, showToast, TextField } from '../../../ui/index.ts'
import { Form } from '../Form.tsx'
import formStyles from '../Form.module.css'
import { useRefusal, useSettings } from '../settingsContext.ts'

interface InviteFormProps {
  /** Null for somebody who can sign in already and needs no link. */
  readonly onInvited: (invitation: InvitationLink | null) => void
}

export function InviteForm({ onInvited }: InviteFormProps) {
  const { t } = useLanguage()
  const { give } = useSettings()
  const refusal = useRefusal()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('areaOfficer')
  const submit = useSubmit(async () => {
    const { invitation } = await give({ type: 'set-member', email: email.trim(), role })
    if (invitation === null) showToast({ text: t('settings:members.added', { email: email.trim() }) })
    onInvited(invitation)
    setEmail('')
  })
  const closed = refusal({ type: 'set-member', email: 'name@example.org', role }) !== null
  if (closed) return null
  return (
    <Form submit={submit} action={t('settings:members.invite')} disabled={email.trim() === ''}>
      <div className={formStyles['pair']}>
        <TextField
          label={t('auth:email')}
          type="email"
          autoComplete="off"
          value={email}
          maxLength={254}
          onChange={setEmail}
        />
        <Select
          label={t('settings:members.role')}
          value={role}
          options={roleSchema.options.map((value) => ({ value, label: t(`common:role.${value}`) }))}
          description={t(`settings:role.${role}`)}
          onChange={setRole}
        />
      </div>
    </Form>
  )
}
