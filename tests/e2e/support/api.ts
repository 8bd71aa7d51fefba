/** What the tests ask of the server over HTTP, as a program would. */
import { z } from 'zod'
import { DEMO_PASSWORD, emailOf, type Account } from './accounts.ts'

export interface Session {
  readonly name: string
  readonly value: string
}

export interface Api {
  readonly cookie: string
  get<T>(schema: z.ZodType<T>, path: string): Promise<T>
  post<T>(schema: z.ZodType<T>, path: string, body: unknown): Promise<T>
}

/** Signs in, and returns the cookie that a browser would keep. */
export async function signIn(origin: string, email: string, password = DEMO_PASSWORD): Promise<Session> {
  const response = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email, password }),
  })
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(response.headers.getSetCookie()[0] ?? '') ?? []
  if (name === undefined || value === undefined) throw new Error(`Sign-in of ${email}: ${response.status}`)
  return { name, value }
}

export async function apiAs(origin: string, account: Account): Promise<Api> {
  const { name, value } = await signIn(origin, emailOf(account))
  const cookie = `${name}=${value}`
  const call = async <T>(schema: z.ZodType<T>, path: string, init: RequestInit): Promise<T> => {
    const headers = { 'Content-Type': 'application/json', Cookie: cookie, Origin: origin }
    const response = await fetch(origin + path, { ...init, headers })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
    return schema.parse(text === '' ? null : JSON.parse(text))
  }
  return {
    cookie,
    get: (schema, path) => call(schema, path, {}),
    post: (schema, path, body) =>
      call(schema, path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

/** Brings a plan file in; returns the plan's id. */
export async function importPlan(api: Api, text: string): Promise<string> {
  const { planId } = await api.post(z.object({ planId: z.string() }), '/api/plans/import', text)
  return planId
}
