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
import { moveBlock } from '../section/moveBlock.ts'
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

test('threads of words that nothing follows go by where they were marked', () => {
  const place = { kind: 'field', blockId: blockId('goal'), field: 'text' } as const
  const { doc } = plan.section(FROM)
  const anchor = makeTextAnchor(doc, FROM, { place, offset: 0 }, { place, offset: 4 })
  if (anchor === null) throw new Error('There are words')
  start('words', anchor)
  doc.getMap('anchors').delete('words')
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
