import { useLanguage } from '../../../language/index.ts'
import { TextField } from '../../../ui/index.ts'
import formStyles from '../Form.module.css'
import type { FactFieldsProps } from './factsDraft.ts'

/** The case in the diary, which the secretary keeps from the first day. */
export function CaseFields({ draft, onChange, disabled }: FactFieldsProps) {
  const { t } = useLanguage()
  return (
    <div className={formStyles['pair']}>
      <TextField
        label={t('settings:facts.diaryNumber')}
        value={draft.diaryNumber}
        maxLength={60}
        disabled={disabled}
        onChange={(diaryNumber) => onChange({ diaryNumber })}
      />
      <TextField
        label={t('settings:facts.caseTitle')}
        value={draft.caseTitle}
        maxLength={300}
        disabled={disabled}
        onChange={(caseTitle) => onChange({ caseTitle })}
      />
    </div>
  )
}
