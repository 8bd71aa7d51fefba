/**
 * What a key costs whoever writes in a large plan: sixty sections, one budget of two thousand lines. From the key until
 * the page has drawn what came of it, in processor time of the main thread (aim p95 16 ms). By hand, with the machine to
 * itself and the web app built: `node tests/load/budget.ts`; `--lines=200` for another size.
 */
import { parseArgs } from 'node:util'
import { sectionIdSchema, userIdSchema } from '@samplan/domain'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { findChromium } from '../e2e/browser/find.ts'
import { launchBrowser } from '../e2e/browser/launch.ts'
import type { Account } from '../e2e/support/accounts.ts'
import { apiAs, importPlan } from '../e2e/support/api.ts'
import { startServerProcess } from '../e2e/support/serverProcess.ts'
import { openVisitor } from '../e2e/support/visitor.ts'
import { largePlan } from './budget/largePlan.ts'
import { measureKeys, percentile, type KeyWork } from './typing/keyWork.ts'

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '2000' },
    sections: { type: 'string', default: '60' },
    /** Which measurement alone. */
    only: { type: 'string' },
  },
})
const LINES = Number(values.lines)
const SECTIONS = Number(values.sections)

/** Amounts entered one below the other, as one types them in. */
const AMOUNTS = [
  ...'125000',
  'Enter',
  ...'90500',
  'Enter',
  ...'1250300',
  'Enter',
  ...'17400',
  'Enter',
  ...'3000',
  'Enter',
]
const MOVES = Array.from({ length: 30 }, (_, index) => (index % 5 === 4 ? 'ArrowRight' : 'ArrowDown'))
const LETTERS = [...'alla som behover stod far det i tid och nara hemmet ']

process.env['SAMPLAN_CHROMIUM'] ??= findChromium() ?? ''
const server = await startServerProcess()
const browser = await launchBrowser()
const api = await apiAs(server.origin, 'samordnare')
const planId = await importPlan(api, largePlan(SECTIONS, LINES))
await ownSections()
console.log(`${SECTIONS} sections, ${LINES} budget lines; milliseconds of processor time a key`)
console.log('to paint p50, p95, max | handling p50, p95, max | until the next p50, p95, max')

if (!values.only || values.only.startsWith('grid')) {
  const page = await visit('samordnare', `/plan/${planId}/budget`)
  await page.locator('[role="grid"][aria-readonly="false"]').waitFor()
  const cell = page.locator('[data-path^="cells/"]')
  await cell.nth(30).click()
  await page.keyboard.press('ArrowDown')
  reportAmounts('grid', await measureKeys(browser, page, AMOUNTS))
  report('grid, arrows', await measureKeys(browser, page, MOVES))
  await page.context().close()
}
if (!values.only || values.only === 'prose') {
  const page = await visit('samordnare', `/plan/${planId}`)
  const paragraph = page.locator('[contenteditable="true"] > p').first()
  await paragraph.click()
  await page.locator('[role="grid"]').first().waitFor({ state: 'attached' })
  await page.keyboard.press('End')
  report('prose', await measureKeys(browser, page, LETTERS))
  await page.context().close()
}
await browser.close()
await server.remove()

/** Who writes prose owns the section, and the budget's: its grid stands in the same text. */
async function ownSections(): Promise<void> {
  const { user } = await api.get(z.object({ user: z.object({ id: userIdSchema }) }), '/api/me')
  const planSchema = z.object({ sections: z.array(z.object({ id: sectionIdSchema })) })
  const { sections } = await api.get(planSchema, `/api/plans/${planId}/plan.json`)
  for (const section of [sections[0], sections.at(-1)]) {
    const command = { type: 'assign-owners', sectionId: section?.id, userIds: [user.id] }
    await api.post(z.unknown(), `/api/plans/${planId}/commands`, command)
  }
}

async function visit(account: Account, path: string): Promise<Page> {
  const { page } = await openVisitor(browser, server.origin, account, {
    viewport: { width: 1440, height: 900 },
  })
  await page.goto(server.origin + path)
  return page
}

/** Digits apart from the Enter that writes an amount: there are six of the one for one of the other. */
function reportAmounts(name: string, work: readonly KeyWork[]): void {
  report(
    `${name}, digits`,
    work.filter((_, index) => AMOUNTS[index] !== 'Enter'),
  )
  report(
    `${name}, Enter`,
    work.filter((_, index) => AMOUNTS[index] === 'Enter'),
  )
  report(`${name}, all`, work)
}

function report(name: string, work: readonly KeyWork[]): void {
  const figures = (all: readonly number[]) =>
    [percentile(all, 0.5), percentile(all, 0.95), Math.max(...all)]
      .map((value) => value.toFixed(1).padStart(6))
      .join(' ')
  const parts = (['toPaint', 'handling', 'untilNext'] as const).map((part) =>
    figures(work.map((key) => key[part])),
  )
  console.log(`${name.padEnd(14)} ${parts.join(' | ')}  (${work.length} keys)`)
}
