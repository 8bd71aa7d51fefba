import type { ComparedBlock, ComparedSection, PlanComparison } from '@samplan/publish/comparison'
import { expect, test } from 'vitest'
import { countStops } from './countStops.ts'
import { blockRuns, sectionRuns } from './sectionRuns.ts'

const NONE = {
  goal: 0,
  activity: 0,
  commitment: 0,
  indicator: 0,
  line: 0,
  project: 0,
  row: 0,
  image: 0,
  callout: 0,
  note: 0,
  figure: 0,
  list: 0,
}

const section = (sectionId: string, parts: Partial<ComparedSection> = {}): ComparedSection => ({
  sectionId,
  status: 'same',
  depth: 1,
  before: null,
  after: null,
  title: [],
  renamed: false,
  renumbered: false,
  move: null,
  fields: [],
  blocks: [],
  unlisted: NONE,
  ...parts,
})

const goal = (id: string, status: ComparedBlock['status'] = 'same'): ComparedBlock => ({
  type: 'goal',
  id,
  status,
  move: null,
  pieces: [],
  fields: [],
})
const text = (id: string, status: ComparedBlock['status'] = 'same'): ComparedBlock => ({
  type: 'paragraph',
  id,
  status,
  move: null,
  level: null,
  pieces: [],
  restyled: false,
})

const sections = [
  section('a'),
  section('b', { renumbered: true }),
  section('c', { status: 'changed', blocks: [goal('g', 'changed'), text('t')] }),
  section('d', { status: 'changed', renamed: true }),
  section('e'),
]
const runs = (filter: Parameters<typeof sectionRuns>[1]) =>
  sectionRuns(sections, filter).map((run) =>
    run.kind === 'shown' ? run.section.sectionId : run.sections.map(({ sectionId }) => sectionId),
  )

test('sections that say the same are folded together, also under another number', () => {
  expect(runs('all')).toEqual([['a', 'b'], 'c', 'd', ['e']])
})

test('a filter shows what it is about and folds nothing', () => {
  expect(runs('goals')).toEqual(['c'])
  expect(runs('sections')).toEqual(['b', 'd'])
  expect(runs('budget')).toEqual([])
})

test('blocks beside a change are shown while they are few', () => {
  const kept = [text('1'), text('2'), text('3')]
  const kinds = (blocks: readonly ComparedBlock[], filter: 'all' | 'goals' = 'all') =>
    blockRuns(blocks, filter).map((run) => (run.kind === 'shown' ? run.block.id : run.blocks.length))
  expect(kinds([...kept, goal('g', 'added'), text('4')])).toEqual([3, 'g', '4'])
  expect(kinds([...kept, goal('g', 'added'), text('t', 'changed')], 'goals')).toEqual(['g'])
})

test('as many changes are counted as are drawn', () => {
  const comparison: PlanComparison = {
    before: { planId: 'p', title: 'Plan', year: 2026 },
    after: { planId: 'p', title: 'Plan', year: 2026 },
    isSame: false,
    isUnlisted: false,
    facts: [{ field: 'title', before: 'Plan', after: 'Planen' }],
    overarchingGoals: [{ id: 'o', status: 'added', move: null, pieces: [], fields: [] }],
    areas: [{ id: 'x', status: 'same', move: null, pieces: [], fields: [] }],
    columns: [],
    sections,
  }
  expect(countStops(comparison, 'all')).toBe(4)
  expect(countStops(comparison, 'goals')).toBe(2)
  expect(countStops(comparison, 'sections')).toBe(3)
  expect(countStops(comparison, 'text')).toBe(0)
})
