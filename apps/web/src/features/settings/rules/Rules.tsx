import { balanceRuleSchema, type PlanSettings } from '@samplan/domain'
import { useSubmit } from '../../../api/useSubmit.ts'
import { useLanguage } from '../../../language/index.ts'
import { Checkbox, Notice, RadioGroup } from '../../../ui/index.ts'
import { useRefusal, useSettings } from '../settingsContext.ts'
import { RuleList } from './RuleList.tsx'
import styles from './Rules.module.css'

/** What counts as wrong in this plan. Each choice holds at once. */
export function Rules() {
  const { t } = useLanguage()
  const { plan, give } = useSettings()
  const refusal = useRefusal()
  const { run, error } = useSubmit((settings: Partial<PlanSettings>) =>
    give({ type: 'set-settings', settings }),
  )
  const closed = (settings: Partial<PlanSettings>) => refusal({ type: 'set-settings', settings }) !== null
  const { balanceRule, completeness, commentsWhileFrozen } = plan.settings
  return (
    <div className={styles['rules']}>
      {error && (
        <Notice tone="block" announced>
          {error}
        </Notice>
      )}
      <RadioGroup
        label={t('settings:rules.balance')}
        value={balanceRule}
        options={balanceRuleSchema.options.map((value) => ({
          value,
          label: t(`settings:rules.balance.${value}`),
        }))}
        disabled={closed({ balanceRule })}
        onChange={(value) => void run({ balanceRule: value })}
      />
      <Checkbox
        checked={completeness}
        disabled={closed({ completeness })}
        description={t('settings:rules.completeness.hint')}
        onChange={(value) => void run({ completeness: value })}
      >
        {t('settings:rules.completeness')}
      </Checkbox>
      <Checkbox
        checked={commentsWhileFrozen}
        disabled={closed({ commentsWhileFrozen })}
        description={t('settings:rules.commentsWhileFrozen.hint')}
        onChange={(value) => void run({ commentsWhileFrozen: value })}
      >
        {t('settings:rules.commentsWhileFrozen')}
      </Checkbox>
      <RuleList
        settings={plan.settings}
        disabled={closed({ severities: {} })}
        onChange={(severities) => void run({ severities })}
      />
    </div>
  )
}
