/**
 * "Ändrat efter godkännande": whoever reviews is told when a section gets its mark. Marks stand in the outline, so one
 * that was not told of before a stop is found when the plan is loaded again.
 */
import type { Outline, PlanId, SectionId, Stamp } from '@samplan/domain'
import type { RecordEvent, Watch } from './watch.ts'
import type { TellDeps } from './tellPlan.ts'

interface Mark {
  readonly planId: PlanId
  readonly sectionId: SectionId
  readonly stamp: Stamp
}

export function watchApproved(deps: TellDeps, record: RecordEvent): Watch {
  /** The moment of each section's mark that has been told of. */
  const known = new Map<string, number>()
  let looking: Promise<void> = Promise.resolve()

  const look = async (key: string, mark: Mark) => {
    try {
      await tellOnce(deps, record, mark)
    } catch (error) {
      known.delete(key)
      deps.logger.warn({ err: error }, 'Reviewers could not be told of a change')
    }
  }
  const unsubscribe = deps.sync.onOutline((planId, outline) => {
    for (const mark of marksIn(planId, outline)) {
      const key = JSON.stringify([planId, mark.sectionId])
      if (known.get(key) === mark.stamp.at) continue
      known.set(key, mark.stamp.at)
      looking = looking.then(() => look(key, mark))
    }
  })
  return { idle: () => looking, stop: unsubscribe }
}

const marksIn = (planId: PlanId, { sections }: Outline): Mark[] =>
  sections.flatMap(({ id, changedAfterApproval }) =>
    changedAfterApproval === null ? [] : [{ planId, sectionId: id, stamp: changedAfterApproval }],
  )

async function tellOnce(
  { storage }: TellDeps,
  record: RecordEvent,
  { planId, sectionId, stamp }: Mark,
): Promise<void> {
  const type = 'section-changed-after-approval'
  const told = await storage.latestActivity(planId, { type, sectionId })
  // The entry is written after the mark, so that any later one is of this mark or of one after it.
  if (told !== null && told.at >= stamp.at) return
  const subject = { sectionId, threadId: null, userId: null }
  await record(stamp.by, { planId, type, subject, from: null, to: { changedAt: stamp.at } })
}
