import type { ActivityEntry } from '@samplan/domain'
import { caseTellers } from './caseTellers.ts'
import { isActivityType, type ActivityType } from './activityType.ts'
import { recordIn } from './field.ts'
import { planTellers } from './planTellers.ts'
import { sectionTellers } from './sectionTellers.ts'
import { threadTellers } from './threadTellers.ts'
import { sentenceOnly, type Teller, type Told, type Words } from './told.ts'

/** A new type of command breaks the build here. */
const tellers: Readonly<Record<ActivityType, Teller>> = {
  ...planTellers,
  ...sectionTellers,
  ...threadTellers,
  ...caseTellers,
}

/** What was done, by whom and to what, in words. */
export function tell(entry: ActivityEntry, words: Words): Told {
  const name = words.nameOf(entry.by)
  return isActivityType(entry.type)
    ? tellers[entry.type]({ entry, words, name, section: sectionOf(entry, words) })
    : sentenceOnly(words.t('activity:unknownType', { name }))
}

/** As it is called now; of one that is gone for good, as the entry has kept it. */
export function sectionOf({ subject, from, to }: ActivityEntry, { sectionName, t }: Words): string {
  const kept = recordIn(from)['title'] ?? recordIn(to)['title']
  const now = subject.sectionId === null ? null : sectionName(subject.sectionId)
  return now ?? (typeof kept === 'string' ? kept : t('activity:removedSection'))
}
