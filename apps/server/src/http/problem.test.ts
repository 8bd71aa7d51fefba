import { describe, expect, it } from 'vitest'
import { createTestServer } from '../testing/testServer.ts'
import { Problem, problemDocument } from './problem.ts'

describe('problemDocument', () => {
  it('says in the language asked for what is wrong, and what to do', () => {
    const problem = new Problem(422, 'request-invalid', { path: 'email', reason: 'x' })
    expect(problemDocument(problem, 'sv')).toEqual({
      type: 'urn:samplan:error:request-invalid',
      title: 'Begäran går inte att förstå.',
      detail: 'Fel vid ”email”: x',
      status: 422,
      code: 'request-invalid',
      params: { path: 'email', reason: 'x' },
    })
    expect(problemDocument(problem, 'en').title).toBe('The request cannot be understood.')
  })
})

describe('failures over HTTP', async () => {
  const { app, call, storage } = await createTestServer()

  it.each([
    ['GET', '/api/nothing', 404, 'not-found'],
    ['DELETE', '/api/me', 405, 'method-not-allowed'],
    ['GET', '/api/me', 401, 'not-signed-in'],
    ['POST', '/api/tokens', 401, 'not-signed-in'],
  ])('%s %s answers %d %s', async (method, path, status, code) => {
    const response = await call(method, path)
    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status, code })
  })

  it('names the methods there are', async () => {
    const response = await call('PATCH', '/api/tokens')
    expect(response.headers.get('Allow')).toBe('GET, POST')
  })

  it('takes Swedish for granted and English on request', async () => {
    const answerIn = async (language: string) =>
      (await call('GET', '/api/me', undefined, { headers: { 'Accept-Language': language } })).json()
    expect(await answerIn('de')).toMatchObject({ title: 'Du är inte inloggad.' })
    expect(await answerIn('en-GB,en;q=0.9')).toMatchObject({ title: 'You are not signed in.' })
  })

  it.each([
    ['{ not json', 'application/json', 400, 'request-not-json'],
    ['email=a', 'application/x-www-form-urlencoded', 415, 'request-not-json'],
    ['{"email":7}', 'application/json', 422, 'request-invalid'],
    [JSON.stringify({ email: 'x'.repeat(600_000) }), 'application/json', 413, 'request-too-large'],
  ])('refuses a body that is no use: %.20s', async (body, type, status, code) => {
    const init = { method: 'POST', body, headers: { 'Content-Type': type } }
    const response = await app.request('/api/auth/sign-in/email', init)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })

  it('tells nobody what went wrong inside', async () => {
    await storage.close()
    const response = await call('POST', '/api/auth/sign-in/email', { email: 'a@b.se', password: 'x' })
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'internal' })
    expect(await (await call('GET', '/healthz')).json()).toEqual({ status: 'ok' })
  })
})
