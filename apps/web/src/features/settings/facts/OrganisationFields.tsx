import { legalFormSchema } from '@samplan/domain'
import { useLanguage } from '../../../language/index.ts'
import { Select, TextField } from '../../../ui/index.ts'
import formStyles from '../Form.module.css'
import type { FactFieldsProps } from './factsDraft.ts'

export function OrganisationFields({ draft, onChange, disabled }: FactFieldsProps) {
  const { t } = useLanguage()
  return (
    <div className={formStyles['pair']}>
      <TextField
        label={t('settings:facts.organisation')}
        value={draft.organisationName}
        maxLength={200}
        disabled={disabled}
        onChange={(organisationName) => onChange({ organisationName })}
        error={draft.organisationName.trim() === '' ? t('settings:facts.organisationMissing') : null}
      />
      <TextField
        label={t('settings:facts.shortName')}
        value={draft.organisationShortName}
        maxLength={100}
        disabled={disabled}
        onChange={(organisationShortName) => onChange({ organisationShortName })}
      />
      <Select
        label={t('settings:facts.legalForm')}
        value={draft.legalForm}
        options={legalFormSchema.options.map((value) => ({
          value,
          label: t(`settings:facts.legalForm.${value}`),
        }))}
        disabled={disabled}
        onChange={(legalForm) => onChange({ legalForm })}
      />
    </div>
  )
}
