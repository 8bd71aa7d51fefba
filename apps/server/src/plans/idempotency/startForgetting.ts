import type { Services } from '../../life/services.ts'

const DAY_MS = 24 * 3_600_000
/** No client repeats a request for so long; a browser that has been offline for a holiday does. */
const KEPT_FOR_MS = 14 * DAY_MS

/** Forgets kept answers in time: at once, and daily. Returns what stops it. */
export function startForgetting(services: Services): () => void {
  void forgetOldAnswers(services)
  const timer = setInterval(() => void forgetOldAnswers(services), DAY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

export async function forgetOldAnswers({ storage, now, logger }: Services): Promise<void> {
  try {
    await storage.keptAnswers.forgetBefore(now() - KEPT_FOR_MS)
  } catch (error) {
    logger.warn({ err: error }, 'kept answers could not be swept')
  }
}
