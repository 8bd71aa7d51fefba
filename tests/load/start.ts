/**
 * How long a newcomer waits: a fresh clone, `npm start`, until `GET /healthz` answers; then once more (aims 3 min and 15 s).
 * By hand, with the machine to itself: `node tests/load/start.ts`. Measures what is committed, and needs the registry.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 50

const repository = join(import.meta.dirname, '../..')
const clone = mkdtempSync(join(tmpdir(), 'samplan-start-'))
execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, clone])
try {
  for (const start of ['first', 'second'])
    console.log(`${start} start: ${((await startOnce()) / 1000).toFixed(1)} s`)
} finally {
  rmSync(clone, { recursive: true })
}

/** Milliseconds until it answers. */
async function startOnce(): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    // A group of its own, so that the server ends with npm.
    detached: true,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), LOG_LEVEL: 'error' },
    stdio: 'ignore',
  })
  const ended = once(npm, 'exit')
  while (!(await answers(port))) {
    if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}`)
    await wait(POLL_MS)
  }
  const took = performance.now() - began
  process.kill(-(npm.pid ?? 0), 'SIGTERM')
  await ended
  return took
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
