/**
 * A killed process loses nothing that the system holds, with or without fsync; only a power cut would tell. So this
 * watches the system calls: between an update's bytes and its acknowledgement the file must have been synced.
 */
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { availableOrSkipped } from '../testing/availableOrSkipped.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { countAcknowledgements } from './syncTrace.ts'

const BATCHES = 20
const PROCESS = fileURLToPath(new URL('./appendingProcess.ts', import.meta.url))
const run = promisify(execFile)

const folder = temporaryFolder()
afterAll(() => folder.remove())

const traceable = await availableOrSkipped('strace', () => run('strace', ['-o', '/dev/null', 'true']))

describe.skipIf(!traceable)('fsync', () => {
  it('happens between the writing of an update and its acknowledgement', { timeout: 180_000 }, async () => {
    expect(await trace('full')).toEqual({ synced: BATCHES, unsynced: 0 })
  })

  it('is missed by this very test where SQLite is told not to sync', { timeout: 180_000 }, async () => {
    expect(await trace('off')).toEqual({ synced: 0, unsynced: BATCHES })
  })
})

/** One file per thread, so that no call is split by another thread's. */
async function trace(synchronous: 'full' | 'off') {
  const prefix = `trace-${synchronous}`
  const database = join(folder.path, `${synchronous}.db`)
  const calls = [
    '-ff',
    '-y',
    '-s',
    '16',
    '-e',
    'trace=pwrite64,fsync,fdatasync,write',
    '-o',
    join(folder.path, prefix),
  ]
  const batches = ['plan', '1', String(BATCHES)]
  // Without the last argument the child keeps what storage itself has set.
  const override = synchronous === 'off' ? [synchronous] : []
  await run('strace', [...calls, process.execPath, PROCESS, database, ...batches, ...override])
  const threads = readdirSync(folder.path).filter((name) => name.startsWith(`${prefix}.`))
  const texts = threads.map((name) => readFileSync(join(folder.path, name), 'utf8'))
  return countAcknowledgements(texts.find((text) => text.includes('-wal>')) ?? '')
}
