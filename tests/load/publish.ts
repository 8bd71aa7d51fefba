/**
 * What a plan of 40 pages costs on paper, all formats in one run, each beside a floor: writing the same plan down as
 * canonical JSON and hashing it. Aims: PDF and DOCX 300 ms. Then a plan of 500 pages, once, with the memory it took.
 * By hand: `node tests/load/publish.ts`.
 */
import {
  canonicalJson,
  makePaper,
  PdfPress,
  renderCsv,
  renderDocx,
  renderHtml,
  renderXlsx,
  sha256Hex,
  type Paper,
} from '@samplan/publish'
import { setting, sheetWords } from '@samplan/publish/testing'
import type { FrozenPlan } from '@samplan/domain'
import { getDocumentProxy } from 'unpdf'
import { planOfPages } from './publish/planOfPages.ts'

const PAGES = 40
const ROUNDS = 15
const WARM_UP = 5

interface Format {
  readonly name: string
  /** The plan of the round before with one sentence changed, as somebody asks for it who has gone on writing. */
  readonly isEdited?: boolean
  readonly make: (plan: FrozenPlan, paper: Paper) => Promise<string | Uint8Array> | string | Uint8Array
}

const press = new PdfPress()
const formats: readonly Format[] = [
  { name: 'canonical JSON and its hash', make: (plan) => sha256Hex(canonicalJson(plan)) },
  { name: 'the plan set as paper', make: (plan) => makePaper(plan, setting).title },
  { name: 'PDF/UA-1', make: (_, paper) => press.render(paper, { standard: 'ua-1' }) },
  { name: 'PDF/A-2a', make: (_, paper) => press.render(paper, { standard: 'a-2a' }) },
  {
    name: 'PDF/UA-1, a sentence new',
    isEdited: true,
    make: (_, paper) => press.render(paper, { standard: 'ua-1' }),
  },
  { name: 'DOCX', make: (_, paper) => renderDocx(paper) },
  { name: 'HTML', make: (_, paper) => renderHtml(paper) },
  { name: 'XLSX', make: (plan) => renderXlsx(plan, sheetWords) },
  { name: 'CSV', make: (plan) => renderCsv(plan, sheetWords) },
]

const plan = planOfPages(PAGES)
const { numPages } = await getDocumentProxy(await press.render(makePaper(plan, setting)))
console.log(`${numPages} pages of PDF, ${plan.sections.length} sections, ${ROUNDS} rounds after ${WARM_UP}`)
console.log(
  ''.padEnd(30) + ['median', 'p95', 'ratio', 'CPU', 'kB'].map((name) => name.padStart(9)).join('') + '  (ms)',
)
let floor = 0
let seed = 0
for (const format of formats) {
  const { times, work, size } = await measure(format)
  floor ||= at(times, 0.5)
  const figures = [at(times, 0.5), at(times, 0.95), at(times, 0.5) / floor, at(work, 0.5), size / 1_000]
  console.log(format.name.padEnd(30) + figures.map((figure) => figure.toFixed(1).padStart(9)).join(''))
}

const long = planOfPages(500)
const longPaper = makePaper(long, setting)
console.log(`\nA plan of 500 pages, once (resident memory so far: ${resident()} MB)`)
for (const { name, make } of formats) {
  const begin = performance.now()
  const outcome = await Promise.resolve(make(long, longPaper)).then(
    ({ length }) => `${(length / 1_000).toFixed(0)} kB`,
    (error: unknown) => `refused: ${String(error)}`,
  )
  const time = (performance.now() - begin).toFixed(0)
  console.log(
    `${name.padEnd(30)}${time.padStart(9)} ms${`${resident()} MB at most`.padStart(18)}  ${outcome}`,
  )
}
await press.stop()

interface Measured {
  readonly times: readonly number[]
  /** Of the processor, on all threads: what is left of a measurement that others disturb. */
  readonly work: readonly number[]
  readonly size: number
}

async function measure({ make, isEdited = false }: Format): Promise<Measured> {
  const times: number[] = []
  const work: number[] = []
  let size = 0
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // In other words each time: Typst remembers paragraphs that it has laid out before.
    if (!isEdited) seed += 1
    const freshPlan = changed(planOfPages(PAGES, seed), round)
    const freshPaper = makePaper(freshPlan, setting)
    const begin = performance.now()
    const busy = process.cpuUsage()
    // One after the other: formats made beside each other would share the processor.
    // oxlint-disable-next-line no-await-in-loop
    const made = await make(freshPlan, freshPaper)
    const { user, system } = process.cpuUsage(busy)
    if (round >= 0) {
      times.push(performance.now() - begin)
      work.push((user + system) / 1_000)
    }
    size = Buffer.byteLength(made)
  }
  return { times: times.toSorted((a, b) => a - b), work: work.toSorted((a, b) => a - b), size }
}

/** In the middle of the plan, so that what follows moves. */
function changed(value: FrozenPlan, round: number): FrozenPlan {
  const middle = Math.floor(value.sections.length / 2)
  const sections = value.sections.map((section, index) =>
    index === middle ? { ...section, title: `Ny rubrik ${round}` } : section,
  )
  return { ...value, sections }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The most that the process has held so far, its threads included, in MB. */
function resident(): number {
  return Math.round(process.resourceUsage().maxRSS / 1_024)
}
