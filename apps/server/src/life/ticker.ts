/** What has to be looked after every now and then, one thing after another. */
import type { Logger } from 'pino'

export interface Job {
  readonly name: string
  readonly run: () => Promise<void>
}

export interface Ticker {
  start(): void
  /** Runs every job once; while they run, another call waits for the same round. What one throws is logged. */
  tick(): Promise<void>
  /** Begins no further round, and waits for the one under way. */
  stop(): Promise<void>
}

const INTERVAL_MS = 30_000

export function createTicker(jobs: readonly Job[], logger: Logger): Ticker {
  let round: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  const runAll = async () => {
    for (const { name, run } of jobs) {
      try {
        await run()
      } catch (error) {
        logger.warn({ err: error, job: name }, 'A job failed')
      }
    }
    round = null
  }
  const tick = () => (round ??= runAll())
  return {
    tick,
    start: () => {
      void tick()
      timer = setInterval(() => void tick(), INTERVAL_MS)
      timer.unref()
    },
    stop: async () => {
      clearInterval(timer)
      await round
    },
  }
}
