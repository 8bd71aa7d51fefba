import { actorIn, sectionIdSchema, userIdSchema, type Plan, type Thread } from '@samplan/domain'
import { buildPlan, buildThread, type SectionParts } from '@samplan/domain/testing'
import { describe, expect, test } from 'vitest'
import { fits } from './filters.ts'
import { neighboursOf } from './neighbours.ts'
import { newsIn, type Writing } from './news.ts'
import { reviewRows, type ReviewRow } from './reviewRow.ts'

const director = userIdSchema.parse('director')
const officer = userIdSchema.parse('officer')
const stamp = { by: 'officer', at: 1 }

const rowsOf = (plan: Plan, as: string, threads: readonly Thread[] = []): ReviewRow[] =>
  reviewRows({
    outline: plan,
    heads: plan.sections,
    threads,
    issues: [],
    newsOf: () => null,
    actor: actorIn(plan, userIdSchema.parse(as)),
  })

const planOf = (...sections: SectionParts[]): Plan => buildPlan({ sections })
const waiting = (rows: readonly ReviewRow[]) =>
  rows.filter((row) => fits(row, 'waiting')).map(({ head }) => head.id)

const APPROVED_AND_CHANGED = { status: 'approved', changedAfterApproval: stamp } as const

describe('what waits', () => {
  const plan = planOf(
    { id: 'draft' },
    { id: 'ready', status: 'ready' },
    { id: 'returned', status: 'returned' },
    { id: 'approved', status: 'approved' },
    { id: 'changed', ...APPROVED_AND_CHANGED },
    { id: 'foreign', status: 'returned', ownerIds: ['other-officer'] },
  )

  test('for who reviews: what is ready, and what changed after its approval', () => {
    expect(waiting(rowsOf(plan, 'director'))).toEqual(['ready', 'changed'])
  })

  test('for who owns: what came back', () => {
    expect(waiting(rowsOf(plan, 'officer'))).toEqual(['returned'])
  })

  test('for who owns, too: what must be answered or decided', () => {
    const onDraft = { sectionId: 'draft' }
    const mustAnswer = buildThread({ id: 'one', ...onDraft, mustBeAnswered: true })
    const closed = buildThread({ ...onDraft, id: 'two', mustBeAnswered: true, resolution: stamp })
    expect(waiting(rowsOf(plan, 'officer', [mustAnswer]))).toEqual(['draft', 'returned'])
    expect(waiting(rowsOf(plan, 'officer', [closed]))).toEqual(['returned'])
  })

  test('for nobody while the plan is frozen, and for no stranger', () => {
    expect(waiting(rowsOf({ ...plan, state: 'frozen' }, 'director'))).toEqual([])
    expect(waiting(rowsOf(plan, 'nobody'))).toEqual([])
  })
})

test('threads are counted while they are open, and the suggestions among them that nobody has decided', () => {
  const suggestion = { change: { kind: 'text', replacement: 'x' }, decision: null } as const
  const threads = [
    buildThread({ id: 'one', sectionId: 'here', suggestion }),
    buildThread({ id: 'two', sectionId: 'here' }),
    buildThread({ id: 'three', sectionId: 'here', resolution: stamp }),
  ]
  const [row] = rowsOf(planOf({ id: 'here' }), 'director', threads)
  expect(row).toMatchObject({ openThreads: 2, suggestions: 1 })
})

describe('what is new', () => {
  const here = sectionIdSchema.parse('here')
  const written = (by: typeof officer): ReadonlyMap<typeof here, Writing> =>
    new Map([[here, { seq: 7, at: 1, by }]])
  const readUpTo = (seq: number) => ({ [here]: seq })

  test('was written by somebody else since one read it', () => {
    const news = newsIn({ written: written(officer), read: readUpTo(6), reader: director })
    expect(news(here)?.seq).toBe(7)
    expect(newsIn({ written: written(officer), read: {}, reader: director })(here)?.seq).toBe(7)
  })

  test('is nothing that one has read or written, or of which one does not know', () => {
    expect(newsIn({ written: written(officer), read: readUpTo(7), reader: director })(here)).toBeNull()
    expect(newsIn({ written: written(director), read: {}, reader: director })(here)).toBeNull()
    expect(newsIn({ written: written(officer), read: null, reader: director })(here)).toBeNull()
    expect(newsIn({ written: new Map(), read: {}, reader: director })(here)).toBeNull()
  })
})

describe('the next and the previous', () => {
  const plan = planOf({ id: 'a', status: 'ready' }, { id: 'b' }, { id: 'c', status: 'ready' })
  const rows = rowsOf(plan, 'director')
  const of = (id: string, filter: 'waiting' | 'all') => neighboursOf(rows, filter, sectionIdSchema.parse(id))

  test('are those that the list shows', () => {
    expect(of('a', 'waiting')).toEqual({
      place: { place: 1, all: 2 },
      previous: null,
      next: 'c',
      afterVerdict: 'c',
    })
    expect(of('c', 'waiting')).toMatchObject({ previous: 'a', next: null })
    expect(of('a', 'all')).toMatchObject({ previous: null, next: 'b' })
  })

  test('are found for one that has left the list', () => {
    expect(of('b', 'waiting')).toMatchObject({ previous: 'a', next: 'c' })
  })

  test('a verdict on the last one leads back to what still waits, and never to itself', () => {
    expect(of('c', 'waiting').afterVerdict).toBe('a')
    const alone = rowsOf(planOf({ id: 'a' }, { id: 'c', status: 'ready' }), 'director')
    expect(neighboursOf(alone, 'waiting', sectionIdSchema.parse('c')).afterVerdict).toBeNull()
  })
})
