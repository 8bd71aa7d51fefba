/** A hundred people open one large document in the same moment: how long until each has it. */
import type { Contestant } from './contestants.ts'
import { LoadClient } from './LoadClient.ts'
import { percentile } from './percentile.ts'

const CLIENTS = 100

export interface JoiningFigures {
  /** Milliseconds from opening the socket to having received it all. */
  readonly p50: number
  readonly p99: number
  readonly cpu: number
}

export async function measureJoining(
  contestant: Contestant,
  updates: readonly Uint8Array[],
): Promise<JoiningFigures> {
  await fill(contestant, updates)
  await contestant.cool()
  const size = updates.reduce((sum, { length }) => sum + length, 0)
  const before = contestant.cpuSeconds()
  const delays = await Promise.all(
    Array.from({ length: CLIENTS }, (_, index) => join(contestant, size, index)),
  )
  return {
    p50: percentile(delays, 0.5),
    p99: percentile(delays, 0.99),
    cpu: contestant.cpuSeconds() - before,
  }
}

/** Resolves when another has received it, so that it is where it shall be. */
async function fill(contestant: Contestant, updates: readonly Uint8Array[]): Promise<void> {
  const size = updates.reduce((sum, { length }) => sum + length, 0)
  const writer = await LoadClient.open(contestant.url, contestant.headers.writer, () => {})
  if (contestant.answersStep1) writer.ask()
  for (const update of updates) writer.update(update)
  await join(contestant, size, 0)
  await writer.close()
}

/** Merging makes the whole a little smaller than its parts. */
const NEARLY = 0.8

async function join(contestant: Contestant, size: number, index: number): Promise<number> {
  const start = performance.now()
  const { promise: complete, resolve } = Promise.withResolvers<void>()
  let received = 0
  const client = await LoadClient.open(contestant.url, contestant.headers.reader(index), (update) => {
    received += update.length
    if (received >= size * NEARLY) resolve()
  })
  if (contestant.answersStep1) client.ask()
  await complete
  const took = performance.now() - start
  await client.close()
  return took
}
