import { labelKeySchema } from '@samplan/domain'
import { useState } from 'react'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { showToast, TextField } from '../../../ui/index.ts'
import { Form } from '../Form.tsx'
import formStyles from '../Form.module.css'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { toDraft, toLabels, type LabelDraft } from './labelDraft.ts'

/** The organisation's own words: "nyckelaktivitet" for what the program calls an activity. */
export function LabelsForm() {
  const { t } = useLanguage()
  const { plan, give } = useSettings()
  const refusal = useRefusal()
  const [draft, setDraft] = useState<LabelDraft>(() => toDraft(plan.labels))
  const submit = useSubmit(() => give({ type: 'set-labels', labels: toLabels(draft) }))
  const closed = refusal({ type: 'set-labels', labels: {} }) !== null
  return (
    <Form submit={submit} disabled={closed} onDone={() => showToast({ text: t('common:saved') })}>
      <p className={formStyles['hint']}>{t('settings:labels.hint')}</p>
      {labelKeySchema.options.map((key) => (
        <fieldset key={key} disabled={closed}>
          <legend className={formStyles['legend']}>{t(`common:label.${key}.one`)}</legend>
          <div className={formStyles['pair']}>
            <TextField
              label={t('settings:labels.one')}
              value={draft[key].one}
              maxLength={60}
              onChange={(one) => setDraft({ ...draft, [key]: { ...draft[key], one } })}
            />
            <TextField
              label={t('settings:labels.other')}
              value={draft[key].other}
              maxLength={60}
              onChange={(other) => setDraft({ ...draft, [key]: { ...draft[key], other } })}
            />
          </div>
        </fieldset>
      ))}
    </Form>
  )
}
