/**
 * What five hundred threads cost whoever writes: the time until the whole plan can be read, and the main thread's work a
 * key, in the section that has a good part of them, beside the same plan without any (aims 1 s, 16 ms, ratio 1). By hand,
 * with the machine to itself and the web app built: `node tests/load/threads.ts`.
 */
import { planSchema, userIdSchema, type Plan } from '@samplan/domain'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { findChromium } from '../e2e/browser/find.ts'
import { launchBrowser } from '../e2e/browser/launch.ts'
import { apiAs, importPlan } from '../e2e/support/api.ts'
import { PlanPage } from '../e2e/support/planPage.ts'
import { realPlan } from '../e2e/support/realPlan.ts'
import { startServerProcess } from '../e2e/support/serverProcess.ts'
import { openVisitor } from '../e2e/support/visitor.ts'
import { readableAfter, watchForSections } from './firstLoad/readable.ts'
import { startThreads } from './threads/startThreads.ts'
import { measureKeys, percentile } from './typing/keyWork.ts'
import { slowDown } from './typing/slowDown.ts'

const OFFICER = 'handlaggare2'
const IN_OWN = 120
const ELSEWHERE = 380
const VISITS = 7
const SLOWDOWN = 4
const LETTERS = [...'alla som behover stod far det i tid och nara hemmet oavsett kommun ']

process.env['SAMPLAN_CHROMIUM'] ??= findChromium() ?? ''
const server = await startServerProcess()
const browser = await launchBrowser()
const api = await apiAs(server.origin, 'samordnare')
const officer = await apiAs(server.origin, OFFICER)
const me = await officer.get(z.object({ user: z.object({ id: userIdSchema }) }), '/api/me')

const file = realPlan('norrbotten-2011') ?? JSON.stringify(await readPlan('demo'))
const bare = await readPlan(await importPlan(api, file))
const commented = await readPlan(await importPlan(api, file))
const { own, title } = ownSection(commented)
await startThreads({ server, api, plan: commented, busy: own, inBusy: IN_OWN, elsewhere: ELSEWHERE })

const { sections } = bare
console.log(
  `${sections.length} sections, ${IN_OWN + ELSEWHERE} threads, ${IN_OWN} of them in the section that is written`,
)
const readable = { without: await visits(bare), with: await visits(commented) }
report('readable, ms', median(readable.without), median(readable.with))
const keys = { without: await keyWork(bare), with: await keyWork(commented) }
for (const part of ['handling', 'untilNext'] as const) {
  const [without, withThreads] = [keys.without, keys.with].map((work) =>
    percentile(
      work.map((key) => key[part]),
      0.95,
    ),
  )
  const name = part === 'handling' ? 'a key’s handling, p95 ms' : 'all until the next key, p95 ms'
  report(name, without ?? Number.NaN, withThreads ?? Number.NaN)
}

await browser.close()
await server.remove()

function readPlan(planId: string): Promise<Plan> {
  return api.get(planSchema, `/api/plans/${planId}/plan.json`)
}

/** The one of the officer's that has most to read. */
function ownSection(plan: Plan) {
  const length = ({ blocks }: Plan['sections'][number]) => JSON.stringify(blocks).length
  const [longest] = plan.sections
    .filter(({ ownerIds }) => ownerIds.includes(me.user.id))
    .toSorted((one, other) => length(other) - length(one))
  if (!longest || longest.title === null) throw new Error('The officer has no section in the plan')
  return { own: longest.id, title: longest.title }
}

async function visits(plan: Plan): Promise<readonly number[]> {
  const times: number[] = []
  // The first one also makes the server load the plan; it does not count.
  for (let round = 0; round <= VISITS; round += 1) {
    const { context, page } = await openVisitor(browser, server.origin, OFFICER, {})
    await watchForSections(page, sections.length)
    await page.goto(`/plan/${plan.id}`)
    times.push(await readableAfter(page))
    await context.close()
  }
  return times.slice(1)
}

async function keyWork(plan: Plan) {
  const { context, page } = await openVisitor(browser, server.origin, OFFICER, {})
  await writeIn(page, plan)
  await slowDown(page, SLOWDOWN)
  const work = await measureKeys(browser, page, LETTERS)
  await context.close()
  return work
}

/** The caret stands in a paragraph of the section, its cards beside it. */
async function writeIn(page: Page, { id }: Plan): Promise<void> {
  const text = (await new PlanPage(page).open(id)).text(title)
  const paragraph = text.locator('> p').first()
  await paragraph.click()
  if (id === commented.id) await paragraph.locator('mark').first().waitFor()
  await page.keyboard.press('End')
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

function report(name: string, without: number, withThreads: number): void {
  const figures = [without.toFixed(1), withThreads.toFixed(1), (withThreads / without).toFixed(2)]
  console.log(name.padEnd(32), ...figures.map((figure) => figure.padStart(8)))
}
