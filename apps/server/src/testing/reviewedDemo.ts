/** The demo plan on a test server, with all its accounts signed in and giving commands. */
import { COMMENTS, projectThreads } from '@samplan/document'
import { planIdSchema, userIdSchema, type PlanState, type Thread, type UserId } from '@samplan/domain'
import { enterState } from '@samplan/sync/testing'
import { demoAccounts, type DemoAccountKey } from '../demo/accounts.ts'
import { createTestServer, type TestServerOptions } from './testServer.ts'

export const DEMO_PLAN = planIdSchema.parse('demo')

/** The status, and the code of the refusal where it is one. */
export interface Answer {
  readonly status: number
  readonly code: unknown
}

export async function reviewedDemo(options: TestServerOptions = {}) {
  const server = await createTestServer(options)
  const { sync, users } = server.services
  const cookies = new Map<string, string>()
  for (const { key } of demoAccounts) cookies.set(key, await server.cookieOf(key))
  const as = (key: DemoAccountKey) => ({ cookie: cookies.get(key) ?? '' })

  const give = async (
    key: DemoAccountKey,
    command: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await server.call('POST', '/api/plans/demo/commands', command, { ...as(key), headers })
    const body: unknown = await response.json()
    const isProblem = typeof body === 'object' && body !== null && 'code' in body
    return { status: response.status, code: isProblem ? body.code : null }
  }
  const idOf = async (key: DemoAccountKey): Promise<UserId> =>
    userIdSchema.parse((await users.findByEmail(`${key}@demo.example`))?.id)
  const threads = (): Promise<Thread[]> => sync.read(DEMO_PLAN, COMMENTS, projectThreads)
  return {
    ...server,
    as,
    give,
    idOf,
    threads,
    thread: async (id: string) => (await threads()).find((thread) => thread.id === id),
    enter: async (state: PlanState) => sync.seal(DEMO_PLAN, await idOf('direktor'), enterState(state)),
  }
}
