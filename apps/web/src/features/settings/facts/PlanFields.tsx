import { useLanguage } from '../../../language/index.ts'
import { TextArea, TextField } from '../../../ui/index.ts'
import formStyles from '../Form.module.css'
import { readYear } from '../year.ts'
import type { FactFieldsProps } from './factsDraft.ts'

export function PlanFields({ draft, onChange, disabled }: FactFieldsProps) {
  const { t } = useLanguage()
  const yearError = (year: string, isNeeded: boolean) =>
    isNeeded && readYear(year) === null ? t('settings:year.wrong') : null
  const hasDirection = draft.directionTitle.trim() !== ''
  return (
    <>
      <TextField
        label={t('settings:facts.planTitle')}
        value={draft.title}
        maxLength={300}
        disabled={disabled}
        onChange={(title) => onChange({ title })}
        error={draft.title.trim() === '' ? t('settings:facts.titleMissing') : null}
      />
      <div className={formStyles['pair']}>
        <TextField
          label={t('settings:facts.subtitle')}
          value={draft.subtitle}
          maxLength={300}
          disabled={disabled}
          onChange={(subtitle) => onChange({ subtitle })}
        />
        <TextField
          label={t('settings:year')}
          inputMode="numeric"
          value={draft.year}
          disabled={disabled}
          onChange={(year) => onChange({ year })}
          error={yearError(draft.year, true)}
        />
      </div>
      <TextField
        label={t('settings:facts.direction')}
        description={t('settings:facts.direction.hint')}
        value={draft.directionTitle}
        maxLength={300}
        disabled={disabled}
        onChange={(directionTitle) => onChange({ directionTitle })}
      />
      {hasDirection && (
        <div className={formStyles['pair']}>
          <TextField
            label={t('settings:facts.direction.from')}
            inputMode="numeric"
            value={draft.directionFrom}
            disabled={disabled}
            onChange={(directionFrom) => onChange({ directionFrom })}
            error={yearError(draft.directionFrom, hasDirection)}
          />
          <TextField
            label={t('settings:facts.direction.to')}
            inputMode="numeric"
            value={draft.directionTo}
            disabled={disabled}
            onChange={(directionTo) => onChange({ directionTo })}
            error={yearError(draft.directionTo, hasDirection)}
          />
        </div>
      )}
      <TextArea
        label={t('settings:facts.decidingBodies')}
        description={t('settings:facts.decidingBodies.hint')}
        value={draft.decidingBodies}
        lang="sv"
        disabled={disabled}
        onChange={(decidingBodies) => onChange({ decidingBodies })}
      />
    </>
  )
}
