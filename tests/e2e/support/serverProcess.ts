/** The server as `npm start` runs it, in a process of its own, on a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '../../..')
const program = join(repository, 'apps/server/src/main.ts')
const builtApp = join(repository, 'apps/web/dist/index.html')

export interface ServerProcess {
  /** Stays the same through a restart. */
  readonly origin: string
  readonly dataFolder: string
  readonly pid: number
  /** As an operator does it, by SIGTERM. */
  stop(): Promise<void>
  /** As a power cut does it. */
  kill(): Promise<void>
  /** Serves the same folder at the same address again, unless it still does. */
  start(): Promise<void>
  /** Stops, and takes the folder away. */
  remove(): Promise<void>
}

export interface ServerOptions {
  /** A data folder that its own begins as a copy of; otherwise it begins with none. */
  readonly copyOf?: string
  /** Where none is given, a free one. */
  readonly port?: number
  /** Of the environment, beside those that every server has here. */
  readonly variables?: Readonly<Record<string, string>>
}

export async function startServerProcess({
  copyOf,
  port = 0,
  variables = {},
}: ServerOptions = {}): Promise<ServerProcess> {
  if (!existsSync(builtApp))
    throw new Error('The web app is not built: run `npm test`, or `turbo run build`.')
  const dataFolder = mkdtempSync(join(tmpdir(), 'samplan-e2e-'))
  if (copyOf !== undefined) cpSync(copyOf, dataFolder, { recursive: true })
  let { child, origin } = await launch(dataFolder, String(port), variables)
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (hasEnded()) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }
  return {
    get origin() {
      return origin
    },
    dataFolder,
    get pid() {
      return child.pid ?? 0
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    start: async () => {
      if (hasEnded()) ({ child, origin } = await launch(dataFolder, new URL(origin).port, variables))
    },
    remove: async () => {
      await end('SIGTERM')
      rmSync(dataFolder, { recursive: true })
    },
  }
}

/** Port 0 takes a free one. */
async function launch(
  dataFolder: string,
  port: string,
  variables: NonNullable<ServerOptions['variables']>,
): Promise<{ child: ChildProcess; origin: string }> {
  const env = {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    DATA_DIR: dataFolder,
    PORT: port,
    LOG_LEVEL: 'error',
    ...variables,
  }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let wrong = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()))
  const closed = once(child, 'close')
  for (;;) {
    await Promise.race([once(child.stdout, 'data'), closed])
    const origin = /^Samplan: (\S+)$/m.exec(said)?.[1]
    if (origin !== undefined) return { child, origin }
    if (child.exitCode !== null) throw new Error(`The server did not start: ${said}${wrong}`)
  }
}
