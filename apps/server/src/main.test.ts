import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { newFolder, run, startServerProcess } from './testing/processes.ts'

const SLOW = 30_000

describe('the start', { timeout: SLOW }, () => {
  it('stops on a wrong value with one line', async () => {
    const outcome = await run('main.ts', { PORT: 'abc' })
    expect(outcome).toEqual({
      code: 78,
      output: '',
      errors: 'PORT=abc går inte att använda. Tillåtet: 0–65535. [config-invalid]\n',
    })
  })

  it('stops on a port that is taken with one line', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, errors } = await run('main.ts', { DATA_DIR: newFolder(), PORT: String(port) })
    other.close()
    expect(code).toBe(78)
    expect(errors).toBe(`Port ${port} på 127.0.0.1 är upptagen. Välj en annan med PORT. [port-taken]\n`)
  })
})

describe('a running server', { timeout: SLOW }, () => {
  it('serves the demo, keeps its secret, and knows a session after a restart', async () => {
    const folder = newFolder()
    const first = await startServerProcess({ DATA_DIR: folder })
    const body = JSON.stringify({ email: 'lasare@demo.example', password: 'samplan-demo' })
    const headers = { 'Content-Type': 'application/json' }
    const signedIn = await fetch(`${first.origin}/api/auth/sign-in/email`, { method: 'POST', headers, body })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600)
    first.child.kill('SIGTERM')
    expect(await first.exited).toBe(0)

    const second = await startServerProcess({ DATA_DIR: folder })
    const plans = await fetch(`${second.origin}/api/plans`, { headers: { cookie } })
    expect(await plans.json()).toMatchObject([
      { planId: 'demo', role: 'reader' },
      { planId: 'demo-2026', role: 'reader', state: 'adopted' },
    ])
    second.child.kill('SIGINT')
    expect(await second.exited).toBe(0)
  })

  it('tells its clients to come back when it is stopped, and does not wait for the silent', async () => {
    const { origin, child, exited } = await startServerProcess({ DATA_DIR: newFolder() })
    const body = JSON.stringify({ email: 'lasare@demo.example', password: 'samplan-demo' })
    const headers = { 'Content-Type': 'application/json' }
    const signedIn = await fetch(`${origin}/api/auth/sign-in/email`, { method: 'POST', headers, body })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const url = `${origin.replace('http', 'ws')}/sync/demo/outline`
    const open = async () => {
      const socket = new WebSocket(url, { headers: { cookie } })
      await once(socket, 'open')
      return socket
    }
    const [listening, silent] = [await open(), await open()]
    const closing = once(listening, 'close')
    silent.pause()
    const start = Date.now()
    child.kill('SIGTERM')
    expect(String(await closing)).toContain('1012')
    expect(await exited).toBe(0)
    expect(Date.now() - start).toBeLessThan(10_000)
    silent.terminate()
  })
})
