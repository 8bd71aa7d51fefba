/** The fields of a section's head. A new one breaks the build here. */
import { numberingSchema, sectionKindSchema, sectionStatusSchema, type SectionHead } from '@samplan/domain'
import { formatIsoDate, formatList } from '@samplan/i18n'
import { z } from 'zod'
import { field, textField, type Field } from './field.ts'
import type { Words } from './told.ts'

/** Those that a sentence of their own tells of, or that no command changes. */
type Told = 'id' | 'status' | 'statusChange' | 'changedAfterApproval' | 'carriedFrom'

export const statusFields: Readonly<Record<string, Field>> = {
  status: field('activity:field.status', sectionStatusSchema, (status, { t }) =>
    t(`common:status.${status}`),
  ),
}

/** At the top there is nothing above, and that is a place too. */
const parentField: Field = {
  label: 'activity:field.parent',
  read: (value, { sectionName, t }) => {
    const parentId = z.string().nullable().safeParse(value).data
    if (parentId === undefined) return null
    return parentId === null
      ? t('activity:topLevel')
      : (sectionName(parentId) ?? t('activity:removedSection'))
  },
}

export const detailFields: Readonly<Record<Exclude<keyof SectionHead, Told>, Field>> = {
  parentId: parentField,
  title: textField('settings:sections.heading'),
  kicker: textField('activity:field.kicker'),
  kind: field('settings:sections.kind', sectionKindSchema, (kind, { t }) => t(`settings:kind.${kind}`)),
  numbering: field('settings:sections.numbering', numberingSchema, (numbering, { t }) =>
    t(`settings:numbering.${numbering}`),
  ),
  ownerIds: field('settings:sections.owners', z.array(z.string()), namesOf),
  ownerText: textField('settings:sections.ownerText'),
  areaIds: field('activity:field.areas', z.array(z.string()), (ids, { areaName, locale }) =>
    formatList(locale, ids.map(areaName)),
  ),
  dueDate: field('settings:sections.dueDate', z.iso.date(), (day, { locale }) => formatIsoDate(locale, day)),
  instruction: textField('settings:sections.instruction'),
}

function namesOf(ids: readonly string[], { nameOf, locale }: Words): string {
  return formatList(locale, ids.map(nameOf))
}
