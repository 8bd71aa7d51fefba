import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'

const METRICS_TOKEN = 'a token for metrics'

describe('GET /metrics', async () => {
  const { call } = await createTestServer({ variables: { METRICS_TOKEN } })
  const get = (options: Parameters<typeof call>[3]) => call('GET', '/metrics', undefined, options)

  it('is for this machine', async () => {
    await call('GET', '/api/invitations/a-secret-token')
    const text = await (await get({})).text()
    expect(text).toContain('samplan_sync_sockets 0')
    expect(text).toContain('route="/api/invitations/:token"')
    expect(text).not.toContain('a-secret-token')
  })

  it('is for who has the token', async () => {
    const address = '192.0.2.1'
    expect((await get({ address, headers: { Authorization: `Bearer ${METRICS_TOKEN}` } })).status).toBe(200)
    expect((await get({ address, headers: { Authorization: 'Bearer wrong' } })).status).toBe(404)
  })

  it('does not exist for the public, behind a proxy on this machine either', async () => {
    expect((await get({ address: '192.0.2.1' })).status).toBe(404)
    expect((await get({ headers: { 'X-Forwarded-For': '192.0.2.1' } })).status).toBe(404)
  })
})
