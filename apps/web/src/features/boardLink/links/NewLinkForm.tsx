import type { PlanId, VersionHead } from '@samplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Checkbox, DialogActions, Notice, TextField } from '../../../ui/index.ts'
import { createLink, linksKey } from '../api.ts'
import styles from '../BoardLink.module.css'
import { endOfDay, usualLastDay } from './expiry.ts'

interface NewLinkFormProps {
  readonly planId: PlanId
  readonly version: Pick<VersionHead, 'id' | 'label'>
  readonly onMade: (url: string) => void
  readonly onCancel: () => void
}

export function NewLinkForm({ planId, version, onMade, onCancel }: NewLinkFormProps) {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const [name, setName] = useState<string>(t('board:links.name.default'))
  const [now] = useState(() => new Date())
  const [day, setDay] = useState(usualLastDay(now))
  const [comments, setComments] = useState(false)
  const end = endOfDay(day, now)
  const { run, pending, error } = useSubmit(async (expiresAt: string) => {
    onMade(await createLink(planId, { versionId: version.id, name: name.trim(), expiresAt, comments }))
    await queryClient.invalidateQueries({ queryKey: linksKey(planId) })
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (end !== null) void run(end.toISOString())
  }
  return (
    <form className={styles['form']} onSubmit={submit}>
      <p>{t('board:links.create.lead', { label: version.label })}</p>
      <TextField
        label={t('board:links.name')}
        description={t('board:links.name.hint')}
        value={name}
        maxLength={100}
        takesFocus
        onChange={setName}
      />
      <TextField
        label={t('board:links.expires')}
        type="date"
        value={day}
        error={end === null ? t('board:links.expires.wrong') : null}
        onChange={setDay}
      />
      <Checkbox checked={comments} description={t('board:links.comments.hint')} onChange={setComments}>
        {t('board:links.comments')}
      </Checkbox>
      {error !== null && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <DialogActions>
        <Button
          type="submit"
          variant="primary"
          isPending={pending}
          isDisabled={name.trim() === '' || end === null}
        >
          {t('board:links.create')}
        </Button>
        <Button onPress={onCancel}>{t('common:cancel')}</Button>
      </DialogActions>
    </form>
  )
}
