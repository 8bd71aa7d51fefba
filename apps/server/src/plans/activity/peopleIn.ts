/** Everybody whom entries of the activity log name, members or not: who has left is not forgotten by what was done. */
import { mentionsIn, userIdSchema, type ActivityEntry, type UserId } from '@samplan/domain'
import { z } from 'zod'

export const peopleIn = (entries: readonly ActivityEntry[]): UserId[] => [
  ...new Set(
    entries.flatMap((entry) => [entry.by, ...subjectOf(entry), ...named(entry.from), ...named(entry.to)]),
  ),
]

const subjectOf = ({ subject }: ActivityEntry): UserId[] => (subject.userId === null ? [] : [subject.userId])

const ownersSchema = z.object({ ownerIds: z.array(userIdSchema) })

/** Owners, and whom a message mentions. */
const named = (value: ActivityEntry['to']): UserId[] => [
  ...(ownersSchema.safeParse(value).data?.ownerIds ?? []),
  ...mentionsIn(JSON.stringify(value)),
]
