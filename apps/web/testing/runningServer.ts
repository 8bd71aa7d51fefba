/** The real server as a process of its own, with its demo plan, on a port and a data folder of the test's own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Command, UserId } from '@samplan/domain'
import { meSchema } from '../src/api/schemas.ts'

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))
const PASSWORD = 'samplan-demo'
export const DEMO_PLAN = 'demo'

export interface Account {
  readonly userId: UserId
  /** Changes when the account signs in again. */
  readonly cookie: () => string
  readonly signIn: () => Promise<void>
  readonly signOut: () => Promise<void>
  readonly command: (command: Command) => Promise<void>
}

export interface RunningServer {
  readonly origin: string
  /** One of the demo's accounts, by what stands before the @. */
  readonly account: (name: string) => Promise<Account>
  readonly stop: () => Promise<void>
}

export async function runServer(): Promise<RunningServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'samplan-sync-'))
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataFolder,
    DEMO: 'on',
    LOG_LEVEL: 'error',
  }
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await announcedOrigin(child)
  return {
    origin,
    account: (name) => openAccount(origin, `${name}@demo.example`),
    stop: async () => {
      const { promise: gone, resolve } = Promise.withResolvers<void>()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
      await gone
      await rm(dataFolder, { recursive: true })
    },
  }
}

/** @throws when the server ends instead of saying where it is */
async function announcedOrigin({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the server has no output')
  for await (const line of createInterface(stdout)) {
    const origin = /http:\/\/\S+/.exec(line)?.[0]
    if (origin !== undefined) return origin
  }
  throw new Error('the server ended before it served')
}

async function openAccount(origin: string, email: string): Promise<Account> {
  let cookie = ''
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json', origin, cookie }
    const response = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
  const signIn = async () => {
    const { headers } = await post('/api/auth/sign-in/email', { email, password: PASSWORD })
    cookie = headers
      .getSetCookie()
      .map((set) => set.split(';', 1)[0])
      .join('; ')
  }
  await signIn()
  const me = await fetch(`${origin}/api/me`, { headers: { cookie } })
  const { user } = meSchema.parse(await me.json())
  return {
    userId: user.id,
    cookie: () => cookie,
    signIn,
    signOut: async () => void (await post('/api/auth/sign-out', {})),
    command: async (command) => void (await post(`/api/plans/${DEMO_PLAN}/commands`, command)),
  }
}
