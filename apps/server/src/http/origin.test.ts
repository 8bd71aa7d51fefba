import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'
import { isAllowedOrigin } from './origin.ts'

describe('isAllowedOrigin', () => {
  const onLoopback = { publicUrl: null, loopback: true }
  const published = { publicUrl: 'https://plan.example', loopback: false }
  const onTheNetwork = { publicUrl: null, loopback: false }

  it.each([
    ['http://127.0.0.1:3000', '127.0.0.1:3000', onLoopback, true],
    ['http://localhost:3000', 'localhost:3000', onLoopback, true],
    ['http://[::1]:3000', '[::1]:3000', onLoopback, true],
    ['http://localhost:4000', 'localhost:3000', onLoopback, false],
    // DNS rebinding: the page's host points here.
    ['http://rebound.example:3000', 'rebound.example:3000', onLoopback, false],
    ['https://plan.example', '10.0.0.5:3000', published, true],
    ['https://evil.example', 'plan.example', published, false],
    ['http://10.0.0.5:3000', '10.0.0.5:3000', published, false],
    ['http://server:3000', 'server:3000', onTheNetwork, true],
    ['http://evil.example', 'server:3000', onTheNetwork, false],
    ['null', 'localhost:3000', onLoopback, false],
    ['', '', onLoopback, false],
  ])('%s at %s', (origin, host, rule, allowed) => {
    expect(isAllowedOrigin(origin, host, rule)).toBe(allowed)
  })
})

describe('a request from a foreign page', async () => {
  const { call } = await createTestServer()
  const body = { email: 'lasare@demo.example', password: 'samplan-demo' }
  const from = (Origin: string) => ({ headers: { Origin } })

  it('changes nothing', async () => {
    const response = await call('POST', '/api/auth/sign-in/email', body, from('https://evil.example'))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'origin-forbidden' })
  })

  it('is told from one of our own, and from a program', async () => {
    expect((await call('POST', '/api/auth/sign-in/email', body, from('http://localhost'))).status).toBe(200)
    expect((await call('POST', '/api/auth/sign-in/email', body)).status).toBe(200)
    const nodeFetch = { headers: { 'Sec-Fetch-Mode': 'cors' } }
    expect((await call('POST', '/api/auth/sign-in/email', body, nodeFetch)).status).toBe(200)
    const odd = { headers: { 'Sec-Fetch-Site': 'cross-site' } }
    expect((await call('POST', '/api/auth/sign-in/email', body, odd)).status).toBe(403)
  })
})
