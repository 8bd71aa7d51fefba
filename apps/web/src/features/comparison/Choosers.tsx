import { formatDate } from '@samplan/i18n'
import type { ComparisonChoices } from '../../api/comparison.ts'
import { useLanguage } from '../../language/index.ts'
import { Select } from '../../ui/index.ts'
import styles from './Comparison.module.css'
import type { Sides } from './ComparisonPage.tsx'
import { planText } from './planText.ts'

interface ChoosersProps extends Sides {
  readonly choices: ComparisonChoices
}

/** From what, to what; the later one is never an earlier year's plan. */
export function Choosers({ choices, from, to, choose }: ChoosersProps) {
  const { t, locale } = useLanguage()
  const now = { value: 'now', label: t('comparison:now') }
  const versions = choices.versions.toReversed().map(({ name, label, at }) => ({
    value: name,
    label: t('comparison:version', { label, day: formatDate(locale, new Date(at)) }),
  }))
  const plans = choices.plans.map((plan) => ({ value: plan.name, label: planText(plan, { t }) }))
  return (
    <div className={styles['choosers']} data-no-print>
      <Select
        label={t('comparison:from')}
        value={from}
        options={[...versions, ...plans, now]}
        onChange={(fran) => choose({ fran })}
      />
      <Select
        label={t('comparison:to')}
        value={to}
        options={[now, ...versions]}
        onChange={(till) => choose({ till })}
      />
    </div>
  )
}
