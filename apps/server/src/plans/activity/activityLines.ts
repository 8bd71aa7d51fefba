import type { PlanId } from '@samplan/domain'
import type { ActivityLog } from '@samplan/sync'

/** Entries read at a time. */
const PAGE = 500

/** The whole log, oldest first, one entry a line; read as fast as it is taken, for it may be long. */
export function activityLines(log: ActivityLog, planId: PlanId): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let after = 0
  return new ReadableStream({
    async pull(controller) {
      const entries = await log.read(planId, { after, limit: PAGE, order: 'oldest-first' })
      const last = entries.at(-1)
      if (last === undefined) return controller.close()
      after = last.seq
      controller.enqueue(encoder.encode(entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')))
    },
  })
}
