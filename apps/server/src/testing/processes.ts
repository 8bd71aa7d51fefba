/** The server as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const fileOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'samplan-test-'))

export interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

type Variables = Readonly<Record<string, string>>

/** The environment without what the tests themselves run in. */
const environment = (variables: Variables) => ({
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  LOG_LEVEL: 'warn',
  PORT: '0',
  ...variables,
})

function start(file: string, variables: Variables): ChildProcess {
  return spawn(process.execPath, [fileOf(file)], { env: environment(variables), stdio: 'pipe' })
}

function collect(child: ChildProcess): { output: string; errors: string } {
  const said = { output: '', errors: '' }
  child.stdout?.on('data', (chunk: Buffer) => (said.output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (said.errors += chunk.toString()))
  return said
}

/** Runs to the end. */
export async function run(file: 'main.ts', variables: Variables): Promise<Outcome> {
  const child = start(file, variables)
  const said = collect(child)
  await once(child, 'close')
  return { code: child.exitCode, ...said }
}

export interface ServerProcess {
  readonly origin: string
  readonly child: ChildProcess
  /** Resolves with the exit code, or null when a signal ended it. */
  readonly exited: Promise<number | null>
}

export async function startServerProcess(variables: Variables): Promise<ServerProcess> {
  const child = start('main.ts', variables)
  // A test that fails half-way leaves no server behind.
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = collect(child)
  const exited = once(child, 'close').then(() => child.exitCode)
  for (;;) {
    await Promise.race([once(child.stdout ?? child, 'data'), exited])
    const origin = /^Samplan: (\S+)$/m.exec(said.output)?.[1]
    if (origin !== undefined) return { origin, child, exited }
    if (child.exitCode !== null) throw new Error(`The server did not start: ${said.errors}`)
  }
}
