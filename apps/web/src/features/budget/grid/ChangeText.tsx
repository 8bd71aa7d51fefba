import { formatChangeInUnit, formatPercent, type Change, type MoneyUnit } from '@samplan/domain'

interface ChangeTextProps {
  readonly change: Change | null
  readonly unit: MoneyUnit
}

/** Empty where either year has no figure: no change is read out of what is not there. */
export function ChangeText({ change, unit }: ChangeTextProps) {
  if (!change) return null
  return formatChangeInUnit(change.kronor, unit)
}

export const PercentText = ({ change }: Pick<ChangeTextProps, 'change'>) =>
  typeof change?.share === 'number' ? formatPercent(change.share) : null
