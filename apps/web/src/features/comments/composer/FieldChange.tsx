import type { Block, SuggestedChange } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { Select, TextField } from '../../../ui/index.ts'
import { changeableFields, type ChangeField, type FieldChoice } from '../model/changeFields.ts'

interface FieldChangeProps {
  readonly block: Block | undefined
  readonly takesFocus: boolean
  readonly onChange: (change: SuggestedChange | null) => void
}

/** Another value for one of a block's facts. */
export function FieldChange({ block, takesFocus, onChange }: FieldChangeProps) {
  const { t } = useLanguage()
  const choices = changeableFields(block)
  const [field, setField] = useState<ChangeField | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const choice = choices.find((candidate) => candidate.field === field) ?? choices[0]
  if (!choice) return null

  const choose = (next: ChangeField) => {
    setField(next)
    setTyped(null)
    onChange(null)
  }
  const write = (text: string) => {
    setTyped(text)
    onChange(changeTo(choice, text))
  }
  return (
    <>
      {choices.length > 1 && (
        <Select
          label={t('comments:compose.field')}
          value={choice.field}
          options={choices.map(({ field: value }) => ({ value, label: t(`comments:field.${value}`) }))}
          onChange={choose}
        />
      )}
      <TextField
        label={choices.length > 1 ? t('comments:compose.value') : t(`comments:field.${choice.field}`)}
        value={typed ?? choice.value ?? ''}
        takesFocus={takesFocus}
        onChange={write}
      />
    </>
  )
}

function changeTo({ field, value: ground }: FieldChoice, text: string): SuggestedChange | null {
  const value = text.trim() || null
  return value === ground ? null : { kind: 'field', field, value, ground }
}
