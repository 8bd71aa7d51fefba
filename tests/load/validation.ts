/**
 * How long the rules take on a plan the size of Norrbotten 2011, with every completeness rule on: the whole plan (aim
 * 5 ms), and again after an edit of one section (aim 1 ms). By hand: `node tests/load/validation.ts`.
 */
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

const SECTIONS = 37
const GOALS = 78
const ACTIVITIES = 90
const PARAGRAPHS = 120
const LINES = 18
const OVERARCHING_GOALS = 7
const WORDS_A_PARAGRAPH = 60
const ROUNDS = 300
const WARM_UP = 50

const plan = planOfSize()
const issues = validatePlan({ plan, threads: [] })
console.log(`${SECTIONS} sections, ${GOALS} goals, ${ACTIVITIES} activities, ${issues.length} issues`)
console.log(''.padEnd(34) + ['median', 'p95', 'max'].map((name) => name.padStart(9)).join('') + '  ms')
report('whole plan', measureWhole())
report('one section of prose and goals', measureIncremental(3))
report('the section of the budget', measureIncremental(SECTIONS - 1))

/** On a fresh copy each time, so that nothing is remembered from the round before. */
function measureWhole(): number[] {
  return rounds(() => structuredClone(plan)).map((input) =>
    timed(() => validatePlan({ plan: input, threads: [] })),
  )
}

function measureIncremental(edited: number): number[] {
  const validate = createIncrementalValidator()
  validate({ plan, threads: [] })
  return rounds(() => withEditedSection(edited)).map((input) =>
    timed(() => validate({ plan: input, threads: [] })),
  )
}

/** As a projection gives it: the edited section's blocks are a new value, everybody else's the old one. */
function withEditedSection(edited: number): Plan {
  const edit = (section: Section): Section => ({ ...section, blocks: structuredClone(section.blocks) })
  return {
    ...plan,
    sections: plan.sections.map((section, index) => (index === edited ? edit(section) : section)),
  }
}

function rounds<T>(make: () => T): T[] {
  return Array.from({ length: ROUNDS + WARM_UP }, make)
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

function planOfSize(): Plan {
  const sections = Array.from({ length: SECTIONS }, (_, index) => sectionParts(index))
  return buildPlan({
    overarchingGoals: Array.from({ length: OVERARCHING_GOALS }, (_, index) => ({
      id: `overarching-${index}`,
      text: sentence(index, 12),
      shortLabel: null,
    })),
    sections,
  })
}

function sectionParts(index: number): SectionParts {
  const parentId = index % 6 === 0 ? null : `section-${index - (index % 6) + 1}`
  const blocks = index === SECTIONS - 1 ? [budget()] : written(index)
  return { parentId, ownerIds: index % 6 === 0 ? ['officer'] : [], blocks }
}

/** The section's share of the plan's goals, activities and paragraphs. */
function written(section: number): BlockDraft[] {
  const own = (count: number) => numbers(count).filter((index) => index % (SECTIONS - 1) === section)
  return [
    ...own(PARAGRAPHS).map((index) =>
      paragraphDraft(sentence(index, WORDS_A_PARAGRAPH), `paragraph-${index}`),
    ),
    ...own(GOALS).map((index) => goalDraft({ id: `goal-${index}`, text: sentence(index + 500, 15) })),
    ...own(ACTIVITIES).map((index) =>
      activityDraft({ id: `activity-${index}`, text: sentence(index + 900, 15) }),
    ),
  ]
}

function budget(): BlockDraft {
  const lines = numbers(LINES).map((index) =>
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
