import {
  chosenSeveritySchema,
  isFixedSeverity,
  ownSeverity,
  type ChosenSeverity,
  type JudgedRule,
  type PlanSettings,
} from '@samplan/domain'
import { useLanguage, type Language } from '../../../language/index.ts'
import { Select } from '../../../ui/index.ts'
import { ruleGroups, rulesIn } from './ruleGroups.ts'
import styles from './RuleList.module.css'
import { withSeverity } from './withSeverity.ts'

interface RuleListProps {
  readonly settings: PlanSettings
  readonly disabled: boolean
  readonly onChange: (severities: PlanSettings['severities']) => void
}

/** Every rule in plain words, with how severely the plan takes it. */
export function RuleList({ settings, disabled, onChange }: RuleListProps) {
  const { t } = useLanguage()
  return (
    <section className={styles['list']} aria-labelledby="rules-title">
      <h3 id="rules-title">{t('rules:title')}</h3>
      <p className={styles['hint']}>{t('rules:hint')}</p>
      {ruleGroups.map((group) => (
        <section key={group} aria-labelledby={`rules-${group}`}>
          <h4 id={`rules-${group}`}>{t(`rules:group.${group}`)}</h4>
          <ul>
            {rulesIn(group).map((rule) => (
              <li key={rule.code} className={styles['rule']}>
                <span>{t(`rules:${rule.code}`)}</span>
                <RuleSeverity {...{ rule, settings, disabled, onChange }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function RuleSeverity({ rule, settings, disabled, onChange }: RuleListProps & { readonly rule: JudgedRule }) {
  const language = useLanguage()
  const { t } = language
  if (isFixedSeverity(rule.code)) return <span className={styles['fixed']}>{t('rules:choice.fixed')}</span>
  return (
    <Select
      label={t('rules:severity', { rule: t(`rules:${rule.code}`) })}
      labelHidden
      value={settings.severities[rule.code] ?? 'own'}
      disabled={disabled}
      options={optionsOf(rule, settings, language)}
      onChange={(chosen) => onChange(withSeverity(settings, rule, chosen))}
    />
  )
}

function optionsOf(rule: JudgedRule, settings: PlanSettings, { t }: Language) {
  const words = (severity: ChosenSeverity) => t(`rules:choice.${severity}`)
  const own = ownSeverity(rule, settings)
  return [
    { value: 'own' as const, label: t('rules:choice.own', { severity: words(own) }) },
    ...chosenSeveritySchema.options
      // A choice from before the rule's own severity was the same stays to be seen.
      .filter((severity) => severity !== own || settings.severities[rule.code] === own)
      .map((severity) => ({ value: severity, label: words(severity) })),
  ]
}
