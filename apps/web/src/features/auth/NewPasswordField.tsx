import { useState } from 'react'
import { useLanguage } from '../../language/index.ts'
import { TextField } from '../../ui/index.ts'
import { isTooShort, MIN_PASSWORD_LENGTH } from './passwordRule.ts'

interface NewPasswordFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Says that a password is too short once one has left the field, not while it is being written. */
export function NewPasswordField({ value, onChange }: NewPasswordFieldProps) {
  const { t } = useLanguage()
  const [left, setLeft] = useState(false)
  const short = left && value !== '' && isTooShort(value)
  return (
    <TextField
      label={t('auth:reset.new')}
      type="password"
      autoComplete="new-password"
      required
      value={value}
      onChange={onChange}
      onBlur={() => setLeft(true)}
      description={t('auth:reset.hint', { count: MIN_PASSWORD_LENGTH })}
      error={short ? t('auth:password.short', { count: MIN_PASSWORD_LENGTH }) : null}
    />
  )
}
