/** A small plan on a test server, two bodies to decide on it, and everybody who has to do with it signed in. */
import { writePlan } from '@samplan/document'
import { planIdSchema, userIdSchema, type DecisionDetails, type Role, type UserId } from '@samplan/domain'
import { buildPlan, paragraphDraft, type PlanParts } from '@samplan/domain/testing'
import { z } from 'zod'
import { versionsAnswerSchema } from '../case/answers.ts'
import { demoAccounts, type DemoAccountKey } from '../demo/accounts.ts'
import { createTestServer, type TestServerOptions } from './testServer.ts'

export const CASE_PLAN = planIdSchema.parse('case')
export const BOARD = 'Styrelsen'
export const ASSEMBLY = 'Förbundsfullmäktige'

/** The ids of accounts are given when they are made; a plan needs them before it is written. */
type Draft = (idOf: (key: DemoAccountKey) => UserId) => PlanParts

const whole: Draft = (idOf) => ({
  facts: {
    ...buildPlan().facts,
    title: 'Verksamhetsplan och budget 2027',
    decidingBodies: [BOARD, ASSEMBLY],
    diaryNumber: '2026-118',
  },
  settings: { balanceRule: 'off', completeness: false, commentsWhileFrozen: true },
  sections: [
    {
      id: 'kultur',
      title: 'Kultur',
      ownerIds: [idOf('handlaggare1')],
      status: 'approved',
      blocks: [paragraphDraft('Biblioteken är öppna.', 'text')],
    },
  ],
})

export type CaseServer = Awaited<ReturnType<typeof caseServer>>

export async function caseServer(draft: Draft = whole, options: TestServerOptions = {}) {
  const server = await createTestServer(options)
  const { sync, users } = server.services
  const ids = new Map<DemoAccountKey, UserId>()
  const cookies = new Map<string, string>()
  for (const { key, email } of demoAccounts) {
    ids.set(key, userIdSchema.parse((await users.findByEmail(email))?.id))
    cookies.set(key, await server.cookieOf(key))
  }
  const idOf = (key: DemoAccountKey): UserId => userIdSchema.parse(ids.get(key))
  const members = demoAccounts.map(({ key, role }): { userId: UserId; role: Role } => ({
    userId: idOf(key),
    role,
  }))
  const plan = buildPlan({ ...whole(idOf), ...draft(idOf), id: CASE_PLAN, members })
  const [membership] = await server.storage.organisations.memberships(idOf('direktor'))
  if (membership === undefined) throw new Error('The demo has an organisation')
  await sync.createPlan(CASE_PLAN, membership.organisation.id, writePlan(plan), idOf('samordnare'))

  const call = async (
    key: DemoAccountKey,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await server.call(method, path, body, { cookie: cookies.get(key) ?? '', headers })
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '')
    const content: unknown = isJson ? await response.json() : null
    return { status: response.status, headers: response.headers, content }
  }
  const inPlan = (path: string) => `/api/plans/${CASE_PLAN}/${path}`
  const give = async (key: DemoAccountKey, command: object, headers: Record<string, string> = {}) =>
    outcomeOf(await call(key, 'POST', inPlan('commands'), command, headers))
  const freeze = async (versionId: string, parts: object = {}) =>
    outcomeOf(
      await call('direktor', 'POST', inPlan('versions'), {
        versionId,
        label: `Förslag ${versionId}`,
        ...parts,
      }),
    )
  return {
    ...server,
    idOf,
    request: call,
    inPlan,
    give,
    freeze,
    cookieFor: (key: DemoAccountKey) => cookies.get(key) ?? '',
    outline: () => sync.readOutline(CASE_PLAN),
    state: async () => (await sync.readOutline(CASE_PLAN)).state,
    readCase: async () =>
      versionsAnswerSchema.parse((await call('direktor', 'GET', inPlan('versions'))).content),
    /** By the board, unless said otherwise. */
    decide: (decisionId: string, details: DetailsDraft, by: DemoAccountKey = 'sekreterare') =>
      give(by, { type: 'record-decision', decisionId, details: detailsOf(details) }),
  }
}

export type DetailsDraft = Partial<Record<keyof DecisionDetails, unknown>> & { readonly versionId: string }

export const detailsOf = (details: object): object => ({
  body: BOARD,
  date: '2030-11-20',
  paragraph: '84',
  diaryNumber: null,
  outcome: 'adopted',
  text: 'Styrelsen antar planen.',
  minutesVerifiedOn: null,
  excerptId: null,
  ...details,
})

const problemSchema = z.object({ code: z.string() })

/** `200`, or the status and code of the refusal: "409 already-frozen". */
export function outcomeOf({
  status,
  content,
}: {
  readonly status: number
  readonly content: unknown
}): string {
  const problem = status < 400 ? null : problemSchema.parse(content)
  return problem === null ? String(status) : `${status} ${problem.code}`
}
