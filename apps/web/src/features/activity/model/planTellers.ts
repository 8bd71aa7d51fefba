/** What was done to the plan as a whole, to its lists and to its members. */
import { roleSchema, type ResolvedCommand } from '@samplan/domain'
import { z } from 'zod'
import { changesOf, field, type Field } from './field.ts'
import { areaFields, columnFields, factFields, goalFields, labelFields, settingFields } from './planFields.ts'
import { sentenceOnly, type Json, type Teller, type Telling } from './told.ts'

type PlanType = Extract<
  ResolvedCommand['type'],
  `set-${'facts' | 'settings' | 'labels' | 'member'}` | 'remove-member' | EntryType
>
type EntryKind = 'overarching-goal' | 'area' | 'budget-column'
type EntryType = `${'put' | 'remove'}-${EntryKind}`

export const planTellers: Readonly<Record<PlanType, Teller>> = {
  'set-facts': changing('set-facts', factFields),
  'set-settings': changing('set-settings', settingFields),
  'set-labels': changing('set-labels', labelFields),
  'put-overarching-goal': putting('overarching-goal', goalFields),
  'remove-overarching-goal': removing('overarching-goal'),
  'put-area': putting('area', areaFields),
  'remove-area': removing('area'),
  'put-budget-column': putting('budget-column', columnFields),
  'remove-budget-column': removing('budget-column'),
  'set-member': setMember,
  'remove-member': ({ entry, words, name }) =>
    sentenceOnly(words.t('activity:type.remove-member', { name, member: memberOf(entry, words) })),
}

function changing(
  type: 'set-facts' | 'set-settings' | 'set-labels',
  fields: Readonly<Record<string, Field>>,
): Teller {
  return (telling) => ({
    sentence: telling.words.t(`activity:type.${type}`, { name: telling.name }),
    quote: null,
    changes: changesOf(fields, telling),
  })
}

function putting(kind: EntryKind, fields: Readonly<Record<string, Field>>): Teller {
  return (telling) => {
    const { entry, words, name } = telling
    if (entry.from === null) {
      return sentenceOnly(
        words.t(`activity:type.put-${kind}.new`, { name, title: titleIn(entry.to, telling) }),
      )
    }
    const changes = changesOf(fields, telling)
    // All that can differ then is what it stands before.
    if (changes.length === 0) return sentenceOnly(words.t(`activity:type.put-${kind}.moved`, { name }))
    return { sentence: words.t(`activity:type.put-${kind}`, { name }), quote: null, changes }
  }
}

function removing(kind: EntryKind): Teller {
  return (telling) => {
    const title = titleIn(telling.entry.from, telling)
    return sentenceOnly(telling.words.t(`activity:type.remove-${kind}`, { name: telling.name, title }))
  }
}

const titledSchema = z.union([
  z.object({ title: z.string() }).transform(({ title }) => title),
  z.object({ label: z.string() }).transform(({ label }) => label),
  z.object({ text: z.string() }).transform(({ text }) => text),
])

const titleIn = (value: Json, { words }: Telling): string =>
  titledSchema.safeParse(value).data ?? words.t('common:untitled')

const memberFields = {
  role: field('activity:field.role', roleSchema, (role, { t }) => t(`common:role.${role}`)),
}

function setMember(telling: Telling) {
  const { entry, words, name } = telling
  const member = memberOf(entry, words)
  const role = z.object({ role: roleSchema }).safeParse(entry.to).data?.role
  if (entry.from === null && role !== undefined) {
    const roleName = words.t(`common:role.${role}`).toLocaleLowerCase(words.locale)
    return sentenceOnly(words.t('activity:type.set-member.new', { name, member, role: roleName }))
  }
  const sentence = words.t('activity:type.set-member', { name, member })
  return { sentence, quote: null, changes: changesOf(memberFields, telling) }
}

const memberOf = ({ subject }: Telling['entry'], { nameOf, t }: Telling['words']): string =>
  subject.userId === null ? t('activity:somebody') : nameOf(subject.userId)
