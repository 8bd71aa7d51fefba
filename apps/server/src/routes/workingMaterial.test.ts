import { HTML_POLICY } from '@samplan/publish'
import { afterAll, describe, expect, it } from 'vitest'
import { cookieFrom, createTestServer } from '../testing/testServer.ts'

const server = await createTestServer()
const { call, clock, cookieOf, services, signIn } = server
afterAll(() => services.pdfPress.stop())

/** 26 November 2026, 07.44 in Stockholm. */
const MORNING = Date.UTC(2026, 10, 26, 6, 44)
const PAGE = '/api/plans/demo/working-material.html'
const PDF = '/api/plans/demo/working-material.pdf'

const get = async (path: string, key = 'lasare') =>
  call('GET', path, undefined, { cookie: await cookieOf(key) })

describe('working material', () => {
  it('is a page for everybody who may read the plan, marked with what it is and of when', async () => {
    clock.now = MORNING
    const response = await get(PAGE)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toContain('text/html')
    expect(response.headers.get('Content-Security-Policy')).toBe(HTML_POLICY)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const page = await response.text()
    expect(page).toContain('Arbetsmaterial · 26 november 2026 kl. 07.44')
    expect(page).toContain('Dnr 2026-118')
    expect(page).not.toMatch(/Förslag \d|äskande/iu)
  })

  it('is not drawn for one person by the hundred while others wait', async () => {
    const statuses = async (key: string, count: number) => {
      const cookie = await cookieOf(key)
      const asked = Array.from({ length: count }, () => call('GET', PDF, undefined, { cookie }))
      return (await Promise.all(asked)).map(({ status }) => status)
    }
    const [flood, other] = await Promise.all([statuses('lasare', 40), statuses('direktor', 1)])
    expect(flood.filter((status) => status === 200)).toHaveLength(6)
    expect(flood.filter((status) => status === 429)).toHaveLength(34)
    expect(other).toEqual([200])
    expect(await statuses('lasare', 1)).toEqual([200])
  })

  it('names those who answer for an activity', async () => {
    const people = await services.users.findByEmail('handlaggare1@demo.example')
    expect(await (await get(PAGE)).text()).toContain(people?.name ?? 'nobody')
  })

  it('is a PDF under the diary number and title, the same within a minute', async () => {
    clock.now = MORNING
    const response = await get(PDF)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/pdf')
    expect(response.headers.get('Content-Disposition')).toBe(
      `attachment; filename="2026-118 Verksamhetsplan och budget 2027 - arbetsmaterial.pdf"; filename*=UTF-8''2026-118%20Verksamhetsplan%20och%20budget%202027%20%E2%80%93%20arbetsmaterial.pdf`,
    )
    const pdf = Buffer.from(await response.arrayBuffer())
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7')
    clock.now = MORNING + 59_000
    expect(Buffer.from(await (await get(PDF, 'direktor')).arrayBuffer()).equals(pdf)).toBe(true)
  })

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['csv', 'text/csv; charset=utf-8', ''],
    ['json', 'application/json', '{'],
  ])('is also %s', async (ending, type, start) => {
    const response = await get(PAGE.replace('html', ending))
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(type)
    expect(response.headers.get('Content-Disposition')).toContain(`arbetsmaterial.${ending}"`)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.length).toBeGreaterThan(100)
    expect(bytes.toString('latin1').startsWith(start)).toBe(true)
  })

  it('says as data what it is, and nothing of the work on the plan', async () => {
    clock.now = MORNING
    const content: unknown = await (await get(PAGE.replace('html', 'json'))).json()
    expect(content).toMatchObject({
      format: 'samplan-working-material/1',
      standing: 'Arbetsmaterial, 26 november 2026 kl. 07.44',
    })
    expect(JSON.stringify(content)).not.toMatch(/@demo\.example|"type":"request"|"instruction"|"members"/u)
  })

  it.each([PAGE, PDF])('is for nobody else (%s)', async (path) => {
    expect((await call('GET', path)).status).toBe(401)
    const email = `stranger-${path.split('.').at(-1)}@demo.example`
    const stranger = await services.users.create({ email, name: 'Stranger' })
    await services.users.setPassword(stranger.id, 'a long password')
    const [organisation] = await services.storage.organisations.list()
    if (organisation === undefined) throw new Error('The demo has an organisation')
    await services.storage.organisations.setMember(organisation.id, { userId: stranger.id, role: 'member' })
    const cookie = cookieFrom(await signIn(email, 'a long password'))
    const response = await call('GET', path, undefined, { cookie })
    expect(await response.json()).toMatchObject({ status: 404, code: 'plan-unknown' })
  })
})
