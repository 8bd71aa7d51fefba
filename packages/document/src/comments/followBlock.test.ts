import { threadIdSchema } from '@samplan/domain'
import {
  amounts,
  budgetDraft,
  buildPlan,
  goalDraft,
  groupDraft,
  lineDraft,
  listDraft,
} from '@samplan/domain/testing'
import { beforeEach, expect, test } from 'vitest'
import { makeTextAnchor } from '../anchors/makeTextAnchor.ts'
import { resolveAnchors } from '../anchors/resolveAnchors.ts'
import { readAnchors } from '../anchors/storedAnchor.ts'
import { moveBlock } from '../section/moveBlock.ts'
import { insertBlock } from '../section/writeSection.ts'
import { blockId, sectionId } from '../testing/ids.ts'
import { followBlock } from './followBlock.ts'
import { moveThreads } from './moveThreads.ts'
import { ReviewedPlan, type ThreadCommandDraft } from './testing.ts'

const [FROM, TO] = [sectionId('section-1'), sectionId('section-2')]

let plan: ReviewedPlan

beforeEach(() => {
  const lines = [lineDraft({ amounts: amounts(100, 90) })]
  const blocks = [listDraft(['Ett', 'Två']), goalDraft(), budgetDraft({ groups: [groupDraft({ lines })] })]
  plan = new ReviewedPlan(buildPlan({ sections: [{ blocks }, {}] }))
})

function start(threadId: string, anchor: Extract<ThreadCommandDraft, { type: 'start-thread' }>['anchor']) {
  const message = { messageId: 'm', body: 'Varför?' }
  const started = { type: 'start-thread', threadId, sectionId: FROM, anchor, message } as const
  expect(plan.give('reviewer', { ...started, suggestion: null, mustBeAnswered: false })).toEqual({ ok: true })
}

function move(id: string) {
  const [from, to] = [plan.section(FROM), plan.section(TO)]
  expect(moveBlock(from, to, blockId(id), null, 'director')).toEqual({ ok: true })
  followBlock(plan.comments, from, to, blockId(id), 'director')
}

const moved = () => plan.threads.filter((thread) => thread.sectionId === TO).map(({ id }) => id)

test('threads on a block and in it go with it, and no others', () => {
  start('section', { kind: 'section' })
  start('goal', { kind: 'block', blockId: 'goal' })
  start('item', { kind: 'block', blockId: 'list-2' })
  start('cell', { kind: 'cell', blockId: 'budget', lineId: 'line', columnId: 'now' })
  move('budget')
  expect(moved()).toEqual(['cell'])
  move('list')
  expect(moved()).toEqual(['item', 'cell'])
  move('goal')
  expect(moved()).toEqual(['goal', 'item', 'cell'])
})

test('threads on what a block only refers to stay where they are', () => {
  start('goal', { kind: 'block', blockId: 'goal' })
  const { doc } = plan.section(FROM)
  const to = { kind: 'block' as const, id: blockId('goal') }
  const referring = {
    type: 'paragraph' as const,
    id: blockId('referring'),
    content: [{ type: 'reference' as const, to }],
  }
  insertBlock(doc, FROM, referring, null, null)
  move('referring')
  expect(moved()).toEqual([])
})

/** On words of the goal and of the list's first item, or of the goal alone. */
function onWords(threadId: string, reach: 'goal' | 'both') {
  const goal = { kind: 'field', blockId: blockId('goal'), field: 'text' } as const
  const item = { kind: 'prose', elementId: blockId('list-1') } as const
  const from = { place: reach === 'both' ? item : goal, offset: 0 }
  const anchor = makeTextAnchor(plan.section(FROM).doc, FROM, from, { place: goal, offset: 4 })
  if (anchor === null) throw new Error('There are words')
  start(threadId, anchor)
}

test('threads on its words go with it, unless some of them stay', () => {
  onWords('goal', 'goal')
  onWords('both', 'both')
  move('goal')
  expect(moved()).toEqual(['goal'])
  const { doc } = plan.section(TO)
  const spans = resolveAnchors(doc, TO, readAnchors(doc)).get(threadIdSchema.parse('goal'))
  expect(spans).toMatchObject([{ from: 0, to: 4 }])
  move('list')
  expect(moved()).toEqual(['goal', 'both'])
})

test('threads of words that nothing follows go by where they were marked', () => {
  onWords('words', 'goal')
  plan.section(FROM).doc.getMap('anchors').delete('words')
  move('goal')
  expect(moved()).toEqual(['words'])
})

test('what is no thread any more is not moved', () => {
  start('gone', { kind: 'section' })
  plan.give('reviewer', { type: 'remove-thread', threadId: 'gone' })
  moveThreads(
    plan.comments,
    plan.threads.map(({ id }) => id),
    TO,
    null,
  )
  expect(plan.threads).toEqual([])
})
