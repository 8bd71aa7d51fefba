import type { NoticeSettings } from '@samplan/domain'
import { locales } from '@samplan/i18n'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { noticeSettingsQuery, saveNoticeSettings } from '../../../api/inbox.ts'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Button, Checkbox, Notice, Select, showToast } from '../../../ui/index.ts'
import form from '../Form.module.css'
import { QuietHours } from './QuietHours.tsx'

/** The rest of the choices is about mail, and rests with it. */
export function NoticeSettingsForm({ settings }: { readonly settings: NoticeSettings }) {
  const { t } = useLanguage()
  const [draft, setDraft] = useState(settings)
  const { save, pending, error } = useSave()
  const change = (changed: Partial<NoticeSettings>) => setDraft((known) => ({ ...known, ...changed }))
  const isComplete = draft.quietFrom !== '' && draft.quietTo !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete) void save(draft)
  }
  return (
    <form className={form['form']} onSubmit={submit} noValidate>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <Checkbox
        checked={draft.mail === 'digest'}
        onChange={(checked) => change({ mail: checked ? 'digest' : 'none' })}
      >
        {t('inbox:settings.mail')}
      </Checkbox>
      {draft.mail === 'digest' && (
        <>
          <QuietHours draft={draft} onChange={change} />
          <Checkbox checked={draft.weekends} onChange={(weekends) => change({ weekends })}>
            {t('inbox:settings.weekends')}
          </Checkbox>
          <Select
            label={t('inbox:settings.language')}
            value={draft.language}
            options={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))}
            onChange={(language) => change({ language })}
          />
        </>
      )}
      <div>
        <Button type="submit" variant="primary" isPending={pending}>
          {t('common:save')}
        </Button>
      </div>
    </form>
  )
}

function useSave() {
  const { t } = useLanguage()
  const queryClient = useQueryClient()
  const { run, pending, error } = useSubmit(async (draft: NoticeSettings) => {
    queryClient.setQueryData(noticeSettingsQuery.queryKey, await saveNoticeSettings(draft))
    showToast({ text: t('inbox:settings.saved') })
  })
  return { save: run, pending, error }
}
