import type { Issue } from '@samplan/domain'
import { expect, test } from 'vitest'
import { planOf, sectionId, userId } from './testing.ts'
import { workOf } from './workOf.ts'

const anna = userId('anna')
const eva = userId('eva')

const blocking = (section: string): Issue => ({
  code: 'section.empty',
  severity: 'block',
  sectionId: sectionId(section),
  blockId: null,
  path: null,
  params: {},
})

const plan = planOf([
  { id: 'skola', owners: ['anna'], status: 'returned' },
  { id: 'gymnasiet', parent: 'skola' },
  { id: 'fritids', parent: 'skola', owners: ['bo'] },
  { id: 'budget', owners: ['bo'], status: 'ready' },
])

test('own sections are those given by name, with the trouble of what inherits their owner', () => {
  const issues = [blocking('skola'), blocking('gymnasiet'), blocking('fritids'), blocking('budget')]
  const { own, toMend } = workOf(plan, issues, anna)
  expect(own.map(({ section, blocking: count }) => [section.id, count])).toEqual([['skola', 2]])
  expect(toMend.map((issue) => issue.sectionId)).toEqual(['skola', 'gymnasiet'])
})

test('what may wait is not counted', () => {
  expect(workOf(plan, [{ ...blocking('skola'), severity: 'warn' }], anna).own[0]?.blocking).toBe(0)
})

test('what was sent back waits for its owner, what is ready for those who review', () => {
  expect(workOf(plan, [], anna).returned.map(({ id }) => id)).toEqual(['skola'])
  expect(workOf(plan, [], anna).toReview).toEqual([])
  expect(workOf(plan, [], eva).toReview.map(({ id }) => id)).toEqual(['budget'])
})

test('what changed after its approval waits for those who review', () => {
  const changed = { by: anna, at: 1 }
  const sections = plan.sections.map((section) =>
    section.id === 'fritids'
      ? { ...section, status: 'approved' as const, changedAfterApproval: changed }
      : section,
  )
  expect(workOf({ ...plan, sections }, [], eva).toReview.map(({ id }) => id)).toEqual(['fritids', 'budget'])
})

test('a frozen plan asks nothing of anybody, and a stranger has no work', () => {
  const frozen = planOf([{ id: 'skola', owners: ['anna'], status: 'returned' }], 'frozen')
  expect(workOf(frozen, [blocking('skola')], anna)).toEqual({
    own: [],
    returned: [],
    toReview: [],
    toMend: [],
  })
  expect(workOf(plan, [blocking('skola')], userId('nobody')).own).toEqual([])
})
