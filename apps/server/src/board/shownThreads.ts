/** The comments on a plan, for a board that was given them: with names, and without anything to look people up by. */
import { COMMENTS, projectThreads } from '@samplan/document'
import { mentionsIn, replaceMentions, type PlanId, type Thread, type UserId } from '@samplan/domain'
import type { Services } from '../life/services.ts'

export interface ShownThread {
  /** Where on the page the section stands, as in `contents`. */
  readonly anchor: string
  /** The words that it is about; null where it is about the whole section or a figure. */
  readonly quote: string | null
  readonly resolved: boolean
  readonly messages: readonly { readonly author: string; readonly at: string; readonly text: string }[]
}

/** As they stand now, which may be after the freeze. Oldest first. */
export async function shownThreads({ sync, users }: Services, planId: PlanId): Promise<ShownThread[]> {
  const threads = await sync.read(planId, COMMENTS, projectThreads)
  const names = new Map((await users.findAll(peopleIn(threads))).map(({ id, name }) => [id, name]))
  const nameOf = (userId: UserId): string => names.get(userId) ?? '–'
  return threads
    .toSorted((one, other) => one.at - other.at)
    .map((thread) => shown(thread, nameOf))
    .filter(({ messages }) => messages.length > 0)
}

const peopleIn = (threads: readonly Thread[]): UserId[] => [
  ...new Set(
    threads.flatMap(({ messages }) => messages.flatMap(({ by, body }) => [by, ...mentionsIn(body)])),
  ),
]

const shown = (thread: Thread, nameOf: (userId: UserId) => string): ShownThread => ({
  anchor: `avsnitt-${thread.sectionId}`,
  quote: thread.anchor.kind === 'text' ? thread.anchor.quote : null,
  resolved: thread.resolution !== null,
  messages: thread.messages
    .filter(({ removed }) => !removed)
    .map(({ by, at, body }) => ({
      author: nameOf(by),
      at: new Date(at).toISOString(),
      text: replaceMentions(body, nameOf),
    })),
})
