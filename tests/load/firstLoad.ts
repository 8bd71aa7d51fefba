/**
 * What the first visit to a plan costs: the JavaScript that comes over the wire, compressed (aim 300 kB), and the time until
 * the whole plan can be read (aim 1 s for the 37 sections of Norrbotten 2011; the demo plan where that is not at hand). By
 * hand, with the machine to itself and the web app built: `node tests/load/firstLoad.ts`.
 */
import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'
import { findChromium } from '../e2e/browser/find.ts'
import { launchBrowser } from '../e2e/browser/launch.ts'
import type { Account } from '../e2e/support/accounts.ts'
import { apiAs, importPlan } from '../e2e/support/api.ts'
import { realPlan } from '../e2e/support/realPlan.ts'
import { startServerProcess } from '../e2e/support/serverProcess.ts'
import { openVisitor } from '../e2e/support/visitor.ts'
import { countScripts } from './firstLoad/countScripts.ts'
import { readableAfter, watchForSections } from './firstLoad/readable.ts'

const ROUNDS = 7

process.env['SAMPLAN_CHROMIUM'] ??= findChromium() ?? ''
const server = await startServerProcess()
const browser = await launchBrowser()
const api = await apiAs(server.origin, 'samordnare')
const file = realPlan('norrbotten-2011')
const planId = file === null ? 'demo' : await importPlan(api, file)
const { sections } = await api.get(
  z.object({ sections: z.array(z.unknown()) }),
  `/api/plans/${planId}/plan.json`,
)

console.log(
  `${file === null ? 'the demo plan' : 'Norrbotten 2011'}, ${sections.length} sections, median of ${ROUNDS} cold visits`,
)
console.log('            readable, ms   JavaScript until then, kB   and with what follows, kB')
for (const account of ['lasare', 'handlaggare1'] as const) report(account, await visits(browser, account))

await browser.close()
await server.remove()

interface Visit {
  readonly readable: number
  readonly scriptsUntilReadable: number
  readonly scripts: number
}

async function visits(from: Browser, account: Account): Promise<Visit[]> {
  const done: Visit[] = []
  // The first one also makes the server compress its files; it does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { context, page } = await openVisitor(from, server.origin, account, {})
    done.push(await visit(page))
    await context.close()
  }
  return done.slice(1)
}

async function visit(page: Page): Promise<Visit> {
  const bytes = await countScripts(page)
  await watchForSections(page, sections.length)
  await page.goto(`/plan/${planId}`)
  const readable = await readableAfter(page)
  const scriptsUntilReadable = bytes()
  await page.waitForLoadState('networkidle')
  return { readable, scriptsUntilReadable, scripts: bytes() }
}

function report(name: string, all: readonly Visit[]): void {
  const median = (of: (visit: Visit) => number) =>
    all.map(of).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN
  console.log(
    name.padEnd(12),
    median(({ readable }) => readable)
      .toFixed(0)
      .padStart(11),
    (median(({ scriptsUntilReadable }) => scriptsUntilReadable) / 1000).toFixed(1).padStart(26),
    (median(({ scripts }) => scripts) / 1000).toFixed(1).padStart(27),
  )
}
