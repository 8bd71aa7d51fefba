/** What a board's link opens: read without an account, on a tablet, a phone and a desk, with and without a mouse. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Api } from './support/api.ts'
import { hasFocus, tabTo } from './support/keyboard.ts'
import { saveScreenshot } from './support/screenshot.ts'
import { useStage } from './support/stage.ts'

/** Last year's plan, which the demo comes with as adopted. */
const PLAN = '/api/plans/demo-2026'
const TITLE = 'Verksamhetsplan och budget 2026'

const stage = useStage()
let secretary: Api
let versionId: string

const versionsSchema = z.object({ versions: z.array(z.object({ id: z.string() })).min(1) })
const linkSchema = z.object({ id: z.string(), token: z.string() })
const linksSchema = z.array(z.object({ id: z.string(), openings: z.int() }))

const send = async (method: 'PUT' | 'DELETE', path: string, body: unknown = null) => {
  const { origin } = stage.server
  const headers = { 'Content-Type': 'application/json', Cookie: secretary.cookie, Origin: origin }
  const answer = await fetch(origin + path, {
    method,
    headers,
    body: body === null ? null : JSON.stringify(body),
  })
  expect(answer.status).toBe(204)
}

beforeAll(async () => {
  secretary = await stage.apiAs('sekreterare')
  // It is frozen while the server takes its first requests.
  const { versions } = await vi.waitFor(() => secretary.get(versionsSchema, `${PLAN}/versions`), 30_000)
  versionId = versions.at(-1)?.id ?? ''
  await send('PUT', `/api/versions/${versionId}/memo`, {
    background: 'Som varje år.',
    proposal: 'Styrelsen beslutar\n\n- att anta planen.',
    changes: 'Ett nytt mål för klimatet.',
  })
})

const makeLink = (comments = false) =>
  secretary.post(linkSchema, `${PLAN}/board-links`, { versionId, name: 'Styrelsen', comments })

async function visitLink(options: Parameters<typeof stage.visit>[1] = {}) {
  const { page } = await stage.visit(null, options)
  const link = await makeLink()
  await page.goto(`/las/${link.token}`)
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toAppear()
  return { page, link }
}

async function violationsOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

async function findsNothing(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1440, 900],
    [834, 1112],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOn(page)).toEqual([])
      await saveScreenshot(page, `board/${name} ${width} ${colorScheme}`)
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  }
}

const textSize = (page: Page): Promise<number> =>
  page
    .getByRole('article')
    .locator('section p')
    .last()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

describe('the page of a board', () => {
  test('needs no account: what shall be decided first, then the plan, and what it is', async () => {
    const { page, link } = await visitLink()
    const headings = page.getByRole('article').getByRole('heading', { level: 2 })
    expect((await headings.allTextContents()).slice(0, 2)).toEqual([
      'Förslag till beslut',
      'Nytt mot förra året',
    ])
    await expect(page.getByText('att anta planen.')).toAppear()
    await expect(page.getByRole('contentinfo').getByText(/^Förslag 1, fryst \d+ \S+ \d{4}$/)).toAppear()
    await expect(page.getByRole('region', { name: 'Om versionen' }).getByText(/^[0-9a-f]{64}$/)).toAppear()
    const openings = async () =>
      (await secretary.get(linksSchema, `${PLAN}/board-links`)).find(({ id }) => id === link.id)?.openings
    expect(await openings()).toBe(1)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^PDF/ }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/Verksamhetsplan och budget 2026 – förslag 1\.pdf$/)
    await page.reload()
    await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toAppear()
    expect(await openings()).toBe(2)
  })

  test('has nothing that axe finds, at any width, by day and by night, and nothing beside the page', async () => {
    const { page } = await visitLink()
    await findsNothing(page, 'page')
    await page.getByRole('button', { name: 'Sök', exact: true }).click()
    await page.getByRole('searchbox').fill('budget')
    expect(await violationsOn(page)).toEqual([])
    await saveScreenshot(page, 'board/search')
    await page.getByRole('button', { name: 'Innehåll' }).click()
    await expect(page.getByRole('dialog', { name: 'Innehåll' })).toAppear()
    expect(await violationsOn(page)).toEqual([])
  })

  test('is searched by keyboard alone: on, back, and away', async () => {
    const { page } = await visitLink()
    const opener = page.getByRole('button', { name: 'Sök', exact: true })
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    await page.keyboard.type('BUDGET')
    const count = page.getByRole('search').getByRole('status')
    await expect.poll(() => count.textContent()).toMatch(/^1 av \d+$/)
    const of = Number((await count.textContent())?.split(' ').at(-1))
    expect(of).toBeGreaterThan(3)
    const marked = () =>
      page.evaluate(() => [
        CSS.highlights.get('board-found')?.size,
        [...(CSS.highlights.get('board-current') ?? [])].map(String),
      ])
    expect(await marked()).toEqual([of, ['budget']])
    await page.keyboard.press('Enter')
    await expect.poll(() => count.textContent()).toBe(`2 av ${of}`)
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => count.textContent()).toBe(`${of} av ${of}`)
    await page.keyboard.type('xyz')
    await expect.poll(() => count.textContent()).toBe('Inga träffar')
    await page.keyboard.press('Escape')
    expect(await hasFocus(opener)).toBe(true)
    expect(await marked()).toEqual([undefined, []])
  })

  test('grows and shrinks its text, and remembers', async () => {
    const { page } = await visitLink({ viewport: { width: 834, height: 1112 } })
    const before = await textSize(page)
    await page.getByRole('button', { name: 'Större text' }).click()
    await page.getByRole('button', { name: 'Större text' }).click()
    const larger = await textSize(page)
    expect(larger).toBeGreaterThan(before * 1.2)
    await page.reload()
    await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toAppear()
    expect(await textSize(page)).toBe(larger)
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Mindre text' }).click()
    expect(await textSize(page)).toBeLessThan(before)
  })

  test('lists its contents beside the text where there is room, and over it where there is not', async () => {
    const { page } = await visitLink()
    const beside = page.getByRole('navigation', { name: 'Innehåll' })
    await expect(beside.getByRole('link', { name: 'Om versionen' })).toAppear()
    await expect(page.getByRole('button', { name: 'Innehåll' })).toVanish()
    await page.setViewportSize({ width: 834, height: 1112 })
    await expect(beside).toVanish()
    await tabTo(page, page.getByRole('button', { name: 'Innehåll' }))
    await page.keyboard.press('Enter')
    const entry = page.getByRole('dialog').getByRole('link', { name: 'Om versionen' })
    await tabTo(page, entry)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toVanish()
    const about = page.getByRole('region', { name: 'Om versionen' })
    await expect.poll(() => hasFocus(about)).toBe(true)
    await expect
      .poll(() => about.evaluate((element) => element.getBoundingClientRect().top < innerHeight))
      .toBe(true)
  })

  test('speaks English to whoever asks, and leaves the plan in Swedish', async () => {
    const { page } = await visitLink()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: 'Proposal for decision' })).toAppear()
    await expect(page.getByText('att anta planen.')).toAppear()
  })

  test('is the same for somebody who is signed in', async () => {
    const { page } = await stage.visit('handlaggare1')
    await page.goto(`/las/${(await makeLink()).token}`)
    await expect(page.getByRole('heading', { name: 'Förslag till beslut' })).toAppear()
    await expect(page.getByRole('link', { name: 'Mitt arbete' })).toVanish()
  })
})

describe('a link that opens nothing', () => {
  test('says that it is revoked, or unknown, and what one can do', async () => {
    const { page } = await stage.visit(null)
    const { id, token } = await makeLink()
    await send('DELETE', `${PLAN}/board-links/${id}`)
    await page.goto(`/las/${token}`)
    await expect(page.getByRole('heading', { name: 'Länken har återkallats' })).toAppear()
    await page.goto(`/las/${token.slice(0, -4)}`)
    await expect(page.getByRole('heading', { name: 'Länken leder inte till något' })).toAppear()
    await findsNothing(page, 'unknown')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: 'The link leads nowhere' })).toAppear()
  })
})

describe('“Visa som ledamot”', () => {
  test('shows the page to a member without counting, and asks everybody else to sign in', async () => {
    const { page } = await stage.visit('lasare')
    await page.goto(`/ledamot/${versionId}`)
    await expect(page.getByText('Så här ser ledamöterna versionen.')).toAppear()
    await expect(page.getByRole('heading', { name: 'Förslag till beslut' })).toAppear()
    const { page: stranger } = await stage.visit(null)
    await stranger.goto(`/ledamot/${versionId}`)
    await expect(stranger.getByRole('heading', { name: 'Logga in', exact: true })).toAppear()
  })
})
