import { formatKronor, parseKronor } from '@samplan/domain'
import { useState } from 'react'
import { useLanguage } from '../../../language/index.ts'
import { CellField } from './CellField.tsx'

interface PartAmountProps {
  readonly label: string
  readonly kronor: number
  readonly onChange: (kronor: number) => void
}

/** The part of a split line's amount. What cannot be read stays as it was typed, and the amount as it was. */
export function PartAmount({ label, kronor, onChange }: PartAmountProps) {
  const { t } = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const parsed = typed === null ? null : parseKronor(typed)
  return (
    <CellField
      isAmount
      label={label}
      value={typed ?? formatKronor(kronor)}
      onChange={(text) => {
        setTyped(text)
        const amount = parseKronor(text)
        if (amount.ok) onChange(amount.kronor)
      }}
      error={parsed === null || parsed.ok ? null : t('nextYear:lines.unreadable', { typed: typed ?? '' })}
    />
  )
}
