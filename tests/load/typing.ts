/**
 * What a key costs the main thread of one who writes, while twelve others write elsewhere in the plan, on a processor
 * four times slower than this one. By hand, with the machine to itself and the web app built:
 * `node tests/load/typing.ts`. The demo plan has the sixteen sections it takes.
 */
import { sectionIdSchema } from '@samplan/domain'
import { z } from 'zod'
import { findChromium } from '../e2e/browser/find.ts'
import { launchBrowser } from '../e2e/browser/launch.ts'
import { apiAs } from '../e2e/support/api.ts'
import { BudgetPage } from '../e2e/support/budgetPage.ts'
import { PlanPage } from '../e2e/support/planPage.ts'
import { startServerProcess } from '../e2e/support/serverProcess.ts'
import { openVisitor } from '../e2e/support/visitor.ts'
import { measureKeys, percentile, type KeyWork } from './typing/keyWork.ts'
import { slowDown } from './typing/slowDown.ts'
import { startWriters } from './typing/writers.ts'

const WRITERS = 12
const SLOWDOWN = 4
const OWN = sectionIdSchema.parse('socialtjanst')
const TITLE = 'Socialtjänst och omsorg'
const PARAGRAPH = 'Socialcheferna möts varje månad'
const LETTERS = [...'alla som behover stod far det i tid och nara hemmet oavsett kommun '.repeat(2)]

const LINE = 'Socialtjänst'
/** Each amount is typed, entered, and the next cell below begun. */
const DIGITS = [
  ...'125 000',
  'Enter',
  ...'90 500',
  'Enter',
  ...'1 250 300',
  'Enter',
  ...'17 400',
  'Enter',
  ...'300 000',
]

const planSchema = z.object({ sections: z.array(z.object({ id: sectionIdSchema })) })

process.env['SAMPLAN_CHROMIUM'] ??= findChromium() ?? ''
const server = await startServerProcess()
const browser = await launchBrowser()
const api = await apiAs(server.origin, 'samordnare')
const { sections } = await api.get(planSchema, '/api/plans/demo/plan.json')
const others = sections.map(({ id }) => id).filter((id) => id !== OWN)
const stop = await startWriters({
  origin: server.origin,
  cookie: api.cookie,
  planId: 'demo',
  sectionIds: others.slice(0, WRITERS),
})

const { page, context } = await openVisitor(browser, server.origin, 'handlaggare2', {})
const plan = await new PlanPage(page).open('demo')
await plan.text(TITLE).waitFor()
await slowDown(page, SLOWDOWN)

console.log(`${sections.length} sections, ${WRITERS} other writers, processor ${SLOWDOWN} times slower`)
console.log(
  'milliseconds of processor time a key: handling p50, p95, max; all work until the next key p50, p95, max',
)
await floor()
await plan.text(TITLE).getByText(PARAGRAPH).click()
report('prose', await measureKeys(browser, page, LETTERS))
await plan.section(TITLE).getByRole('textbox', { name: 'Vad ska ha uppnåtts?' }).first().click()
report('a goal', await measureKeys(browser, page, LETTERS))

await context.close()

const economist = await openVisitor(browser, server.origin, 'ekonom', {})
const budget = await (await new BudgetPage(economist.page).open('demo')).writable()
await slowDown(economist.page, SLOWDOWN)
await budget.amount(LINE).click()
report('the grid', await measureKeys(browser, economist.page, DIGITS))

stop()
await browser.close()
await server.remove()

/** What the browser itself takes for a letter in a bare field, on the same slowed processor. */
async function floor(): Promise<void> {
  const bare = await context.newPage()
  await slowDown(bare, SLOWDOWN)
  await bare.setContent('<div contenteditable>a</div>')
  await bare.locator('div').click()
  report('floor', await measureKeys(browser, bare, LETTERS))
  await bare.close()
  await page.bringToFront()
}

function report(name: string, work: readonly KeyWork[]): void {
  const figures = (values: readonly number[]) =>
    [percentile(values, 0.5), percentile(values, 0.95), Math.max(...values)]
      .map((value) => value.toFixed(1).padStart(6))
      .join(' ')
  const handling = figures(work.map((key) => key.handling))
  const untilNext = figures(work.map((key) => key.untilNext))
  console.log(`${name.padEnd(10)} ${handling} | ${untilNext}  (${work.length} keys)`)
}
