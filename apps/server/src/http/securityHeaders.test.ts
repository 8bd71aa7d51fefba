import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'
import { CONTENT_SECURITY_POLICY } from './securityHeaders.ts'

describe('securityHeaders', async () => {
  const { call } = await createTestServer()

  it.each(['/healthz', '/api/me', '/api/nothing', '/sync/x'])('are sent with %s', async (path) => {
    const { headers } = await call('GET', path)
    expect(headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Strict-Transport-Security')).toBeNull()
  })

  it('allow no inline script or style', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/)
    expect(CONTENT_SECURITY_POLICY).toContain(`script-src 'self'; style-src 'self';`)
  })

  it('hold the browser to HTTPS where that is how people come', async () => {
    const published = await createTestServer({ variables: { PUBLIC_URL: 'https://plan.example' } })
    const { headers } = await published.call('GET', '/healthz')
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=63072000')
  })

  it('keep answers of the API out of every cache', async () => {
    expect((await call('GET', '/api/me')).headers.get('Cache-Control')).toBe('no-store')
    expect((await call('GET', '/api/demo')).headers.get('Cache-Control')).toBe('no-store')
  })
})
