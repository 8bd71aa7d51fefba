/** The fields of a plan as a whole, and of its lists. A new one breaks the build here. */
import {
  balanceRuleSchema,
  budgetColumnSchema,
  chosenSeveritySchema,
  issueCodeSchema,
  labelKeySchema,
  labelSchema,
  moneyUnitSchema,
  organisationFactsSchema,
  strategicDirectionSchema,
  type BudgetColumn,
  type LabelKey,
  type OverarchingGoal,
  type PlanFacts,
  type PlanSettings,
  type StrategicArea,
} from '@samplan/domain'
import { formatList } from '@samplan/i18n'
import type { PlainMessageKey } from '@samplan/i18n'
import { z } from 'zod'
import { field, textField, type Field } from './field.ts'

type FieldsOf<Of> = Readonly<Record<Exclude<keyof Of & string, 'id'>, Field>>

const yearField = (label: PlainMessageKey): Field => field(label, z.int(), String)

const listField = (label: PlainMessageKey): Field =>
  field(label, z.array(z.string()), (items, { locale }) => formatList(locale, items))

const switchField = (label: PlainMessageKey): Field =>
  field(label, z.boolean(), (on, { t }) => t(on ? 'activity:yes' : 'activity:no'))

export const factFields: FieldsOf<PlanFacts> = {
  title: textField('settings:facts.planTitle'),
  subtitle: textField('settings:facts.subtitle'),
  year: yearField('settings:year'),
  organisation: field(
    'settings:facts.organisation',
    organisationFactsSchema,
    ({ name, shortName, legalForm }, { t }) =>
      [name, shortName, t(`settings:facts.legalForm.${legalForm}`)].filter(Boolean).join(', '),
  ),
  direction: field('settings:facts.direction', strategicDirectionSchema, ({ title, from, to }, { t }) =>
    [title, t('activity:years', { from, to })].join(', '),
  ),
  decidingBodies: listField('settings:facts.decidingBodies'),
  diaryNumber: textField('settings:facts.diaryNumber'),
  caseTitle: textField('settings:facts.caseTitle'),
}

const severitiesSchema = z.partialRecord(issueCodeSchema, chosenSeveritySchema)

export const settingFields: FieldsOf<PlanSettings> = {
  balanceRule: field('settings:rules.balance', balanceRuleSchema, (rule, { t }) =>
    t(`settings:rules.balance.${rule}`),
  ),
  completeness: switchField('settings:rules.completeness'),
  commentsWhileFrozen: switchField('settings:rules.commentsWhileFrozen'),
  severities: field('rules:title', severitiesSchema, (severities, { t, locale }) => {
    const chosen = issueCodeSchema.options.flatMap((code) => {
      const severity = severities[code]
      return severity === undefined ? [] : [`${t(`rules:${code}`)} ${t(`rules:choice.${severity}`)}`]
    })
    return chosen.length === 0 ? t('rules:choice.asUsual') : formatList(locale, chosen)
  }),
  moneyUnit: field('budget:unit', moneyUnitSchema, (unit, { t }) => t(`budget:unit.${unit}`)),
}

const labelField = (key: LabelKey): Field =>
  field(`common:label.${key}.one`, labelSchema, (label, { t }) => t('activity:label', label))

export const labelFields: Readonly<Record<string, Field>> = Object.fromEntries(
  labelKeySchema.options.map((key) => [key, labelField(key)]),
)

export const goalFields: FieldsOf<OverarchingGoal> = {
  text: textField('settings:goals.text'),
  shortLabel: textField('settings:goals.shortLabel'),
}

export const areaFields: FieldsOf<StrategicArea> = {
  title: textField('settings:areas.name'),
  altTitles: listField('settings:areas.altTitles'),
  overarchingGoalIds: field('settings:areas.goals', z.array(z.string()), (ids, { goalName, locale }) =>
    formatList(locale, ids.map(goalName)),
  ),
}

export const columnFields: FieldsOf<BudgetColumn> = {
  label: textField('settings:columns.label'),
  kind: field('settings:columns.kind', budgetColumnSchema.shape.kind, (kind, { t }) =>
    t(`settings:columns.kind.${kind}`),
  ),
  year: yearField('settings:year'),
}
