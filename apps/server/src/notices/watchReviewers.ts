/**
 * "Ändra direkt": whoever reviews may write in any section, and its owners are told, once an hour. Every letter comes by
 * here, so whoever has been looked at is not looked at again for a while.
 */
import { parseDocName } from '@samplan/document'
import { actorIn, effectiveOwners, may, type PlanId, type SectionId, type UserId } from '@samplan/domain'
import type { StoredChange } from '@samplan/sync'
import type { RecordEvent, Watch } from './watch.ts'
import type { TellDeps } from './tellPlan.ts'

const HOUR_MS = 3_600_000
/** Rights and owners may change. */
const LOOK_AGAIN_MS = 60_000
const REMEMBERED = 1000

interface Writing {
  readonly planId: PlanId
  readonly sectionId: SectionId
  readonly by: UserId
  readonly at: number
}

export function watchReviewers(deps: TellDeps, record: RecordEvent): Watch {
  const silentUntil = new Map<string, number>()
  let looking: Promise<void> = Promise.resolve()

  const look = async (key: string, writing: Writing) => {
    try {
      silentUntil.set(key, await tellOwners(deps, record, writing))
    } catch (error) {
      deps.logger.warn({ err: error }, 'Owners could not be told of a change')
    }
  }
  const unsubscribe = deps.sync.onStored((change) => {
    const writing = writingIn(change)
    if (writing === null) return
    const { planId, sectionId, by, at } = writing
    const key = JSON.stringify([planId, sectionId, by])
    if (at < (silentUntil.get(key) ?? 0)) return
    if (silentUntil.size >= REMEMBERED) silentUntil.clear()
    silentUntil.set(key, at + LOOK_AGAIN_MS)
    looking = looking.then(() => look(key, writing))
  })
  return { idle: () => looking, stop: unsubscribe }
}

function writingIn({ origin, docName, planId, author, at }: StoredChange): Writing | null {
  const doc = parseDocName(docName)
  if (origin !== 'client' || doc?.kind !== 'section') return null
  return { planId, sectionId: doc.sectionId, by: author, at }
}

/** Returns when the next writing is to be looked at. */
async function tellOwners(
  { sync, storage }: TellDeps,
  record: RecordEvent,
  { planId, sectionId, by, at }: Writing,
): Promise<number> {
  const type = 'section-changed-by-reviewer'
  const outline = await sync.readOutline(planId)
  const actor = actorIn(outline, by)
  const reviews = actor !== null && may(actor, 'review')
  if (!reviews || effectiveOwners(outline, sectionId).includes(by)) return at + LOOK_AGAIN_MS
  const last = (await storage.latestActivity(planId, { type, sectionId, by }))?.at ?? -Infinity
  if (at < last + HOUR_MS) return last + HOUR_MS
  const subject = { sectionId, threadId: null, userId: null }
  await record(by, { planId, type, subject, from: null, to: null })
  return at + HOUR_MS
}
