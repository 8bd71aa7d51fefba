/** What was done to a section. */
import { sectionStatusSchema, stampSchema, type CommandType } from '@samplan/domain'
import { z } from 'zod'
import type { ActivityType } from './activityType.ts'
import { changesOf } from './field.ts'
import { detailFields, statusFields } from './sectionFields.ts'
import { sentenceOnly, type Teller, type Telling, type Told } from './told.ts'

type SectionType =
  | Extract<
      CommandType,
      | `${'add' | 'move' | 'rename' | 'remove' | 'restore'}-section`
      | `set-section-${string}`
      | 'assign-owners'
    >
  | Extract<
      CommandType,
      'remind-owners' | 'restore-section-text' | 'move-block' | 'reconcile-budget' | 'lift-reconciliation'
    >
  | Exclude<ActivityType, CommandType>

export const sectionTellers: Readonly<Record<SectionType, Teller>> = {
  'add-section': saying('add-section'),
  'rename-section': changing('rename-section'),
  'move-section': changing('move-section'),
  'remove-section': withBelow('remove-section'),
  'restore-section': withBelow('restore-section'),
  'set-section-details': changing('set-section-details'),
  'assign-owners': changing('assign-owners'),
  'set-section-status': setStatus,
  'remind-owners': remindOwners,
  'restore-section-text': saying('restore-section-text'),
  'move-block': moveBlock,
  'reconcile-budget': saying('reconcile-budget'),
  'lift-reconciliation': saying('lift-reconciliation'),
  'section-changed-by-reviewer': saying('section-changed-by-reviewer'),
  'section-changed-after-approval': saying('section-changed-after-approval'),
}

type SaidType = Exclude<SectionType, 'set-section-status' | 'move-block'>

const say = (type: SaidType, { words, name, section }: Telling): string =>
  words.t(`activity:type.${type}`, { name, section })

function saying(type: SaidType): Teller {
  return (telling) => sentenceOnly(say(type, telling))
}

function changing(type: SaidType): Teller {
  return (telling) => ({
    sentence: say(type, telling),
    quote: null,
    changes: changesOf(detailFields, telling),
  })
}

const presenceSchema = z.object({ below: z.array(z.string()) })

/** "… och 3 avsnitt under det". */
function withBelow(type: 'remove-section' | 'restore-section'): Teller {
  return (telling) => {
    const { from, to } = telling.entry
    const count = presenceSchema.safeParse(from ?? to).data?.below.length ?? 0
    const rest = count === 0 ? [] : [telling.words.t('settings:sections.withBelow', { count })]
    return sentenceOnly([say(type, telling), ...rest].join(' '))
  }
}

const statusSchema = z.object({
  /** Missing where it stayed the same. */
  status: sectionStatusSchema.optional(),
  note: z.string().nullable().default(null),
  changedAfterApproval: stampSchema.nullable().optional(),
})

function setStatus(telling: Telling): Told {
  const { entry, words, name, section } = telling
  const [before, after] = [statusSchema.safeParse(entry.from).data, statusSchema.safeParse(entry.to).data]
  const again = before?.changedAfterApproval ? 'approvedAgain' : 'noted'
  return {
    sentence: words.t(`activity:status.${after?.status ?? again}`, { name, section }),
    quote: after?.note ?? null,
    changes: changesOf(statusFields, telling),
  }
}

const ownersSchema = z.object({ ownerIds: z.array(z.string()) })

function remindOwners(telling: Telling): Told {
  const { entry, words, name, section } = telling
  const people = ownersSchema.safeParse(entry.to).data?.ownerIds.map(words.nameOf) ?? []
  return sentenceOnly(
    people.length === 0
      ? say('remind-owners', telling)
      : words.t('activity:type.remind-owners.of', { name, people, section }),
  )
}

const inSectionSchema = z.object({ sectionId: z.string() })

function moveBlock({ entry, words, name, section }: Telling): Told {
  const fromId = inSectionSchema.safeParse(entry.from).data?.sectionId
  const from = fromId === undefined ? null : words.sectionName(fromId)
  return sentenceOnly(
    words.t('activity:type.move-block', {
      name,
      from: from ?? words.t('activity:removedSection'),
      to: section,
    }),
  )
}
