import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { createToken } from '../../../api/ownAccess.ts'
import { tokensQuery } from '../../../api/queries.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Notice, Select, TextField } from '../../../ui/index.ts'
import styles from '../Form.module.css'
import type { NewToken } from './MadeTokenNotice.tsx'
import { endOf, validities, type Validity } from './validity.ts'

export function NewTokenForm({ onMade }: { readonly onMade: (made: NewToken) => void }) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [validity, setValidity] = useState<Validity>('year')
  const { run, pending, error } = useSubmit(async () => {
    const made = await createToken(name.trim(), endOf(validity, new Date()))
    onMade({ ...made, name: name.trim() })
    setName('')
    await queryClient.invalidateQueries({ queryKey: tokensQuery.queryKey })
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run()
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <TextField
        label={t('account:tokens.name')}
        autoComplete="off"
        required
        maxLength={100}
        value={name}
        onChange={setName}
        description={t('account:tokens.nameHint')}
      />
      <Select
        label={t('account:tokens.validity')}
        value={validity}
        options={validities.map((value) => ({ value, label: t(`account:tokens.validity.${value}`) }))}
        onChange={setValidity}
      />
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <div>
        <Button type="submit" isPending={pending} isDisabled={name.trim() === ''}>
          {t('account:tokens.create')}
        </Button>
      </div>
    </form>
  )
}
