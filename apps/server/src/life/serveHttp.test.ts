/** What only a real connection shows. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'

/** Longer than the HTTP adapter lets an unread body pass by before it cuts the connection. */
const PASSING_BY_MS = 700
const LARGE = 1_000_000

describe('a connection', async () => {
  const { listen } = await createTestServer()
  const server = await listen()
  afterAll(() => server.stop())
  const { host, hostname, port } = new URL(server.origin)

  function open() {
    const socket = connect(Number(port), hostname)
    const closed = once(socket, 'close').then(() => 'closed')
    onTestFinished(() => void socket.destroy())
    return {
      send: (line: string, headers: readonly string[], body = '') =>
        void socket.write([`${line} HTTP/1.1`, `Host: ${host}`, ...headers, '', body].join('\r\n')),
      /** The status line of the next answer, or that there will be none. */
      answer: async () => {
        const answered = once(socket, 'data').then(([bytes]) => String(bytes).split('\r\n')[0])
        return Promise.race([answered, closed])
      },
    }
  }

  it('outlives a body that is too large', async () => {
    const connection = open()
    const headers = ['Content-Type: application/json', `Content-Length: ${LARGE}`]
    connection.send('POST /api/auth/sign-in/email', headers, 'x'.repeat(LARGE))
    expect(await connection.answer()).toContain('413')
    await wait(PASSING_BY_MS)
    connection.send('GET /healthz', [])
    expect(await connection.answer()).toContain('200')
  })

  it('is answered as usual when it offers a protocol that is not spoken here', async () => {
    const connection = open()
    connection.send('GET /healthz', ['Connection: Upgrade', 'Upgrade: h2c'])
    expect(await connection.answer()).toContain('200')
  })
})
