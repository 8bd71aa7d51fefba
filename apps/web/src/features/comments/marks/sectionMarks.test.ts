import {
  blockIdSchema,
  sectionIdSchema,
  threadIdSchema,
  threadSchema,
  type Section,
  type Thread,
  type ThreadId,
} from '@samplan/domain'
import { buildPlan, goalDraft } from '@samplan/domain/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { createSignal, type Passages } from '../../../sync/index.ts'
import type { Composing } from '../state/Composing.ts'
import { createSectionMarks } from './sectionMarks.ts'

const QUOTE = 'varje halvår senast'
const thread = (id: string, facts: object = {}): Thread =>
  threadSchema.parse({
    id,
    by: 'director',
    at: 1,
    sectionId: 's',
    anchor: {
      kind: 'text',
      place: { kind: 'prose', elementId: 'p' },
      runs: [[1, 0, QUOTE.length]],
      quote: QUOTE,
      before: '',
      after: '',
    },
    mustBeAnswered: false,
    resolution: null,
    suggestion: null,
    messages: [],
    ...facts,
  })
const at = (id: string, from: number, to: number): Passages =>
  new Map([
    [threadIdSchema.parse(id), [{ place: { kind: 'prose', elementId: blockIdSchema.parse('p') }, from, to }]],
  ])

const threads = createSignal<readonly Thread[]>([])
const passages = createSignal<Passages>(new Map())
const active = createSignal<ThreadId | null>(null)
const composing = createSignal<Composing | null>(null)
const section = createSignal<Section | null>(null)
const sources = {
  threads,
  passages,
  section,
  alsoFind: () => undefined,
}
beforeEach(() => {
  threads.set([])
  passages.set(new Map())
  active.set(null)
  composing.set(null)
  section.set(null)
})

function watched() {
  const marks = createSectionMarks(sources, { active, composing })
  let told = 0
  marks.subscribe(() => (told += 1))
  return { marks, told: () => told }
}

test('words are marked where they stand, and nothing else is told', () => {
  const { marks, told } = watched()
  threads.set([thread('t')])
  passages.set(at('t', 3, 3 + QUOTE.length))
  expect(marks.inText('p').map(({ from, to }) => [from, to])).toEqual([[3, 22]])
  const before = told()
  // Read anew, the words stand where they stood.
  passages.set(at('t', 3, 3 + QUOTE.length))
  expect(told()).toBe(before)
})

test('a closed thread is hidden, unless it is open on the page', () => {
  const { marks } = watched()
  threads.set([thread('t', { resolution: { by: 'director', at: 2 } })])
  passages.set(at('t', 0, QUOTE.length))
  expect(marks.inText('p')).toEqual([])
  active.set(threadIdSchema.parse('t'))
  expect(marks.inText('p').map(({ isActive }) => isActive)).toEqual([true])
})

test('a suggestion strikes the words that it would change', () => {
  const { marks } = watched()
  const suggestion = { change: { kind: 'text', replacement: 'varje kvartal senast' }, decision: null }
  threads.set([thread('t', { suggestion })])
  passages.set(at('t', 10, 10 + QUOTE.length))
  expect(marks.inText('p').map(({ from, to, replacement }) => [from, to, replacement])).toEqual([
    [10, 29, null],
    [16, 23, 'kvartal '],
  ])
})

test('on words that have changed, it strikes nothing', () => {
  const { marks } = watched()
  const suggestion = { change: { kind: 'text', replacement: 'varje kvartal senast' }, decision: null }
  threads.set([thread('t', { suggestion })])
  passages.set(at('t', 10, 12))
  expect(marks.inText('p').map(({ replacement }) => replacement)).toEqual([null])
})

describe('a fact that is suggested', () => {
  const onGoal = thread('t', {
    anchor: { kind: 'block', blockId: 'goal' },
    suggestion: { change: { kind: 'field', field: 'due', value: 'juni', ground: 'mars' }, decision: null },
  })
  const dueIn = (due: string) => {
    const plan = buildPlan({ sections: [{ id: 's', blocks: [goalDraft({ id: 'goal', due })] }] })
    section.set(plan.sections[0] ?? null)
  }

  test('is shown at its block', () => {
    dueIn('mars')
    const { marks } = watched()
    threads.set([onGoal])
    expect(marks.proposedAt('goal')).toMatchObject([{ threadId: 't', change: { value: 'juni' } }])
  })

  test('is shown no more once the fact has changed, and again when it is as it was', () => {
    dueIn('mars')
    const { marks } = watched()
    threads.set([onGoal])
    dueIn('maj')
    expect(marks.proposedAt('goal')).toEqual([])
    dueIn('mars')
    expect(marks.proposedAt('goal')).toHaveLength(1)
  })
})

test('a thread whose words are gone is kept apart', () => {
  const { marks } = watched()
  threads.set([thread('t')])
  expect(marks.orphans()).toEqual([])
  passages.set(new Map([[threadIdSchema.parse('t'), []]]))
  expect(marks.orphans()).toEqual(['t'])
})

test('what is being written is marked before it is a thread', () => {
  const { marks } = watched()
  composing.set({
    threadId: threadIdSchema.parse('new'),
    sectionId: sectionIdSchema.parse('s'),
    anchor: { kind: 'section' },
    suggests: false,
  })
  expect(marks.at('s')).toEqual(['new'])
})
