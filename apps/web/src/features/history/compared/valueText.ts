/** The value of a field in words. Null for what is not told in a line: that it changed must do. */
import {
  amountSchema,
  formatKronor,
  formatShare,
  lineIdSchema,
  overarchingGoalIdSchema,
  userIdSchema,
  type Amount,
} from '@samplan/domain'
import { formatList } from '@samplan/i18n'
import { z } from 'zod'
import type { Language } from '../../../language/index.ts'
import type { ComparedWords } from './comparedWords.ts'

export function amountText(amount: Amount, { t }: Pick<Language, 't'>): string {
  switch (amount.kind) {
    case 'known':
      return formatKronor(amount.kronor)
    case 'unknown':
      return amount.typed ?? '–'
    case 'none':
      return t('history:none')
    default:
      return amount satisfies never
  }
}

const listSchema = z.array(z.string())

export function valueText(
  field: string,
  value: unknown,
  words: ComparedWords,
  language: Language,
): string | null {
  const { t } = language
  if (value === null || value === '') return t('history:none')
  const amount = amountSchema.safeParse(value)
  if (amount.success) return amountText(amount.data, language)
  const list = listSchema.safeParse(value)
  if (list.success) {
    const names = list.data.flatMap((id) => nameIn(field, id, words) ?? [])
    return names.length === 0 ? t('history:none') : formatList(language.locale, names)
  }
  if (field === 'lineId' || field === 'pairedLineId')
    return words.lineLabels.get(lineIdSchema.parse(value)) ?? null
  if (field === 'status' && (value === 'draft' || value === 'submitted'))
    return t(`history:field.status.${value}`)
  if (typeof value === 'number')
    return field === 'percent' ? `${formatShare(value)}\u00A0%` : formatKronor(value)
  const named = NAMED[field]
  if (named !== undefined && (typeof value === 'string' || typeof value === 'boolean'))
    return language.tUnknown(`${named}.${value}`)
  return typeof value === 'string' ? value : null
}

/** Values that are names of the schema, and where the catalogue has their words. Another row's id says nothing. */
const NAMED: Readonly<Partial<Record<string, string>>> = {
  status: 'blocks:project.status',
  view: 'figures:view',
  parentId: 'history:value',
  width: 'history:value',
  tone: 'history:value',
  nature: 'history:value',
  isDecorative: 'history:value',
}

function nameIn(field: string, id: string, words: ComparedWords): string | undefined {
  switch (field) {
    case 'ownerIds':
      return words.nameOf(userIdSchema.parse(id))
    case 'overarchingGoalIds':
      return words.overarchingGoals.get(overarchingGoalIdSchema.parse(id))
    case 'areaIds':
      return words.areas.get(id)
    case 'goalIds':
      return words.goals.get(id)
    case 'lineIds':
      return words.lineLabels.get(lineIdSchema.parse(id))
    default:
      return undefined
  }
}
