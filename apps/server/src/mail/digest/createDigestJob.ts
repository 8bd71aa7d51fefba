/**
 * Mails people what they have not read: one digest a person, when the first of it has waited a while, outside the hours
 * in which they want quiet. What counts as mailed is what the mail server has taken.
 */
import type { Services } from '../../life/services.ts'
import { deliveryFor } from './delivery.ts'
import { mailDigest, type Taken } from './mailDigest.ts'

/** More may come, and is then in the same mail; whoever has the app open reads it there meanwhile. */
const DIGEST_WAIT_MS = 10 * 60_000
/** What has waited longer is no news: mail was off, or its server away. It stays unread in the app. */
const MAILED_WITHIN_MS = 14 * 24 * 3_600_000

export function createDigestJob(services: Services): () => Promise<void> {
  const { digests } = services.storage
  /** Taken by the mail server, and not marked yet because the database failed: not to be mailed again. */
  let unmarked: readonly Taken[] = []
  const mark = async () => {
    for (const taken of unmarked) {
      await digests.mailed(taken.addressee, taken.ids, taken.at)
      unmarked = unmarked.filter((other) => other !== taken)
    }
  }
  return async () => {
    const deliver = deliveryFor(services)
    if (deliver === null) return
    await mark()
    const now = services.now()
    const since = now - MAILED_WITHIN_MS
    for (const addressee of await digests.due({ since, upto: now - DIGEST_WAIT_MS, now })) {
      const outcome = await mailDigest(services, deliver, addressee, since)
      // Everybody else would wait for the same server.
      if (outcome === 'server-away') return
      if (outcome === 'not-now' || outcome === 'refused') continue
      unmarked = [...unmarked, outcome]
      await mark()
    }
  }
}
