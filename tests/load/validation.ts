/**
 * How long the rules take, with every completeness rule on: the whole plan, and again after an edit of one section. Two
 * sizes: Norrbotten 2011 (aim 5 ms whole, 1 ms after an edit), and a plan larger than any we know, with 60 sections and
 * 2 000 budget lines (aim 50 ms whole). Beside them a floor, in the same run: to make the plan's canonical JSON and its
 * SHA-256 is to look at everything in it once. By hand: `node tests/load/validation.ts`.
 */
import { canonicalJson } from '@samplan/publish'
import { createHash } from 'node:crypto'
import { createIncrementalValidator, validatePlan, type Plan, type Section } from '@samplan/domain'
import {
  activityDraft,
  budgetDraft,
  buildPlan,
  goalDraft,
  groupDraft,
  lineDraft,
  amounts,
  paragraphDraft,
  type BlockDraft,
  type SectionParts,
} from '@samplan/domain/testing'

interface Size {
  readonly name: string
  readonly sections: number
  readonly goals: number
  readonly activities: number
  readonly paragraphs: number
  readonly lines: number
  readonly rounds: number
}

const SIZES: readonly Size[] = [
  {
    name: 'Norrbotten 2011',
    sections: 37,
    goals: 78,
    activities: 90,
    paragraphs: 120,
    lines: 18,
    rounds: 300,
  },
  { name: 'large', sections: 60, goals: 200, activities: 400, paragraphs: 600, lines: 2000, rounds: 100 },
]
const OVERARCHING_GOALS = 7
const WORDS_A_PARAGRAPH = 60
const WARM_UP = 30

for (const size of SIZES) measure(size)

function measure(size: Size): void {
  const plan = planOfSize(size)
  const issues = validatePlan({ plan, threads: [] })
  console.log(`${size.name}: ${size.sections} sections, ${size.lines} lines, ${issues.length} issues`)
  console.log(''.padEnd(34) + ['median', 'p95', 'max'].map((name) => name.padStart(9)).join('') + '  ms')
  report('whole plan', measureWhole(plan, size))
  report('one section of prose and goals', measureIncremental(plan, size, 3))
  report('the section of the budget', measureIncremental(plan, size, size.sections - 1))
  report('floor: canonical JSON and SHA-256', measureFloor(plan, size))
}

/** On a fresh copy each time, so that nothing is remembered from the round before. */
function measureWhole(plan: Plan, size: Size): number[] {
  return rounds(size, () => structuredClone(plan)).map((input) =>
    timed(() => validatePlan({ plan: input, threads: [] })),
  )
}

function measureIncremental(plan: Plan, size: Size, edited: number): number[] {
  const validate = createIncrementalValidator()
  validate({ plan, threads: [] })
  return rounds(size, () => withEditedSection(plan, edited)).map((input) =>
    timed(() => validate({ plan: input, threads: [] })),
  )
}

function measureFloor(plan: Plan, size: Size): number[] {
  return rounds(size, () => structuredClone(plan)).map((input) =>
    timed(() => createHash('sha256').update(canonicalJson(input)).digest('hex')),
  )
}

/** As a projection gives it: the edited section's blocks are a new value, everybody else's the old one. */
function withEditedSection(plan: Plan, edited: number): Plan {
  const edit = (section: Section): Section => ({ ...section, blocks: structuredClone(section.blocks) })
  return {
    ...plan,
    sections: plan.sections.map((section, index) => (index === edited ? edit(section) : section)),
  }
}

function rounds<T>(size: Size, make: () => T): T[] {
  return Array.from({ length: size.rounds + WARM_UP }, make)
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function report(name: string, all: readonly number[]): void {
  const times = all.slice(WARM_UP).toSorted((a, b) => a - b)
  const figures = [0.5, 0.95, 1].map((share) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN)
  console.log(name.padEnd(34) + figures.map((time) => time.toFixed(2).padStart(9)).join(''))
}

function planOfSize(size: Size): Plan {
  const sections = numbers(size.sections).map((index) => sectionParts(size, index))
  return buildPlan({
    overarchingGoals: Array.from({ length: OVERARCHING_GOALS }, (_, index) => ({
      id: `overarching-${index}`,
      text: sentence(index, 12),
      shortLabel: null,
    })),
    sections,
  })
}

function sectionParts(size: Size, index: number): SectionParts {
  const parentId = index % 6 === 0 ? null : `section-${index - (index % 6) + 1}`
  const blocks = index === size.sections - 1 ? [budget(size)] : written(size, index)
  return { parentId, ownerIds: index % 6 === 0 ? ['officer'] : [], blocks }
}

/** The section's share of the plan's goals, activities and paragraphs. */
function written(size: Size, section: number): BlockDraft[] {
  const own = (count: number) => numbers(count).filter((index) => index % (size.sections - 1) === section)
  return [
    ...own(size.paragraphs).map((index) =>
      paragraphDraft(sentence(index, WORDS_A_PARAGRAPH), `paragraph-${index}`),
    ),
    ...own(size.goals).map((index) => goalDraft({ id: `goal-${index}`, text: sentence(index + 500, 15) })),
    ...own(size.activities).map((index) =>
      activityDraft({ id: `activity-${index}`, text: sentence(index + 900, 15) }),
    ),
  ]
}

function budget({ lines: count }: Size): BlockDraft {
  const lines = numbers(count).map((index) =>
    lineDraft({ id: `line-${index}`, code: `${index}`, amounts: amounts(100_000 + index * 37_000, 100_000) }),
  )
  return budgetDraft({
    groups: [
      groupDraft({ lines: lines.slice(2), statedTotal: { label: 'Summa', amounts: { now: 1, before: 1 } } }),
      groupDraft({ id: 'revenue', side: 'revenue', lines: lines.slice(0, 2) }),
    ],
  })
}

/** Words that differ from sentence to sentence, with a full stop every fifteen. */
function sentence(seed: number, words: number): string {
  return numbers(words)
    .map((index) => `ord${(seed * 7919 + index * 104_729) % 4001}${index % 15 === 14 ? '.' : ''}`)
    .join(' ')
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
