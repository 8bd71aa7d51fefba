/** The real server, in a process that can be killed at any moment. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const program = join(import.meta.dirname, '../../../apps/server/src/main.ts')

export interface KillableServer {
  readonly origin: string
  /** SIGKILL: nothing of the process runs after it. */
  kill(): Promise<void>
}

export async function startServer(dataFolder: string): Promise<KillableServer> {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const env = { PATH, NODE_COMPILE_CACHE, DATA_DIR: dataFolder, PORT: '0', LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  // A test that fails half-way leaves no server behind.
  onTestFinished(() => void child.kill('SIGKILL'))
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  for await (const chunk of child.stdout) {
    const origin = /^Samplan: (\S+)$/m.exec(String(chunk))?.[1]
    if (origin !== undefined) return { origin, kill }
  }
  throw new Error('The server ended before it served')
}

/** The `Cookie` of the demo's coordinator, who may write in every section. */
export async function signIn(origin: string): Promise<string> {
  const body = JSON.stringify({ email: 'samordnare@demo.example', password: 'samplan-demo' })
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`${origin}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  if (!response.ok) throw new Error(`Signing in failed: ${response.status}`)
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}
